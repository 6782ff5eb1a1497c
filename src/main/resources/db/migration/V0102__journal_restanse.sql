-- Module journal: what is unanswered. A write-off may be for one receiver of several, and may be taken back; the row stays.
alter table avskrivning add column korrespondansepart_id uuid;
alter table avskrivning add column opphevet_tid timestamptz;
alter table avskrivning add column opphevet_av text;
alter table avskrivning add column opphevet_grunn text;

-- What a letter under way is to answer. It does when it is sent, and then there is a write-off; until then it may be chosen anew.
create table besvarelse (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    svar_id uuid not null,
    journalpost_id uuid not null,
    korrespondansepart_id uuid,
    valgt_av text not null,
    valgt_tid timestamptz not null,
    check (svar_id <> journalpost_id)
);
comment on table besvarelse is 'eier: journal';

-- That the sender is told that the answer takes time (fvl § 11 a). The entry is as unanswered as before.
create table foreloepig_svar (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid not null,
    dato date not null,
    sendt_med_journalpost uuid,
    merknad text not null,
    registrert_av text not null,
    registrert_tid timestamptz not null,
    check (sendt_med_journalpost <> journalpost_id)
);
comment on table foreloepig_svar is 'eier: journal';

-- The open entries, and from which day: those that nothing in avskrivning closes. Can be made again from the journal
-- (restanse.sql), and is here so that the oldest of five million are found without reading the answered ones.
create table restanse (
    kommune_id smallint not null references kommune (id),
    journalpost_id uuid not null,
    fra date not null
);
comment on table restanse is 'eier: journal';

-- When a sender who has no answer must be told why. The newest row in force counts.
create table svarfrist (
    gjelder_fra date not null,
    maaneder integer not null check (maaneder between 1 and 24),
    kilde text not null check (kilde <> '')
);
comment on table svarfrist is 'eier: journal; uten radsikkerhet: frist som er lik for alle';
