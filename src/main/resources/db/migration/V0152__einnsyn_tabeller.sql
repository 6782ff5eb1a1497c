-- What a municipality wants eInnsyn to show of an entry, and how far that has come. One row an entry: the newest wish counts.
create table einnsyn_post (
    kommune_id smallint not null,
    journalpost_id uuid not null,
    saksmappe_id uuid not null,
    oenske text not null check (oenske in ('vis', 'fjern')),
    oensket_tid timestamptz not null,
    -- Something can be read there that no longer can be read here: before all else, and within the deadline.
    haster boolean not null default false,
    -- Goes up with each wish: an answer about an older one does not settle a newer.
    utgave integer not null default 1,
    status text not null check (status in ('venter', 'sendes', 'ferdig', 'menneske')),
    forsoek integer not null default 0,
    -- When it may be sent; while it is in hand, when another may take it over.
    neste_tid timestamptz,
    -- True from before the first attempt until eInnsyn has said that it is gone.
    maaske_ute boolean not null default false,
    ekstern_id text,
    -- Our code for what is wrong, eInnsyn's status, and the names of the fields that it did not like. Never its words.
    feil text,
    feil_status integer,
    feil_felt text,
    check ((status in ('venter', 'sendes')) = (neste_tid is not null)),
    check (status <> 'menneske' or feil is not null),
    check (oenske = 'vis' or haster)
);
comment on table einnsyn_post is 'eier: einnsyn';

-- The cases that eInnsyn has, and the print of the title it has got.
create table einnsyn_sak (
    kommune_id smallint not null,
    saksmappe_id uuid not null,
    ekstern_id text not null,
    avtrykk text not null
);
comment on table einnsyn_sak is 'eier: einnsyn';

-- Where the municipality's cases lie in eInnsyn, and who is sending for it now: one at a time.
create table einnsyn_linje (
    kommune_id smallint not null,
    arkiv_id uuid not null,
    arkivdel_id uuid not null,
    ekstern_arkivdel text,
    leid_til timestamptz
);
comment on table einnsyn_linje is 'eier: einnsyn';

-- What eInnsyn answered, kept as evidence. Added to and read.
create table einnsyn_kvittering (
    kommune_id smallint not null,
    id uuid not null,
    journalpost_id uuid not null,
    utgave integer not null,
    hva text not null check (hva in ('opprettet', 'endret', 'fjernet', 'aldri_sendt', 'avvist')),
    oensket_tid timestamptz not null,
    tid timestamptz not null,
    svar_status integer,
    ekstern_id text,
    -- When it should have been gone.
    frist timestamptz,
    check ((hva in ('fjernet', 'aldri_sendt')) = (frist is not null))
);
comment on table einnsyn_kvittering is 'eier: einnsyn';

-- Minutes from when an entry is withdrawn until it must be gone there too.
create table einnsyn_frist (
    gjelder_fra date not null,
    minutter integer not null check (minutter > 0),
    kilde text not null
);
comment on table einnsyn_frist is 'eier: einnsyn; uten radsikkerhet: frist som er lik for alle';
