-- Module journal: how an entry was answered, and who approved the document on its way.

-- How an entry stopped being unanswered.
create table avskrivning (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid not null,
    avskrivningsdato date not null,
    avskrevet_av text not null,
    avskrivningsmaate text not null,
    referanse_avskrives_av_journalpost uuid,
    check (referanse_avskrives_av_journalpost <> journalpost_id)
);

comment on table avskrivning is 'eier: journal';

-- A document sent round for approval. flyt_mottatt_dato and flyt_status are null until it is answered; an extraction
-- needs both.
create table dokumentflyt (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid,
    arkivnotat_id uuid,
    flyt_til text not null,
    flyt_fra text not null,
    flyt_mottatt_dato timestamptz,
    flyt_sendt_dato timestamptz not null,
    flyt_status text,
    flyt_merknad text,
    check (num_nonnulls(journalpost_id, arkivnotat_id) = 1)
);

comment on table dokumentflyt is 'eier: journal';
