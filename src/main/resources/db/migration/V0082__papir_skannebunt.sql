-- Module papir: scanned stacks. The file as it came is kept under its checksum, whatever is decided about its pages.
create table skannebunt (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    status text not null check (status in ('leses', 'kontroll', 'stanset', 'lages', 'godkjent', 'enkeltbrev', 'avsluttet', 'feilet')),
    stasjon text not null,
    filnavn text not null,
    mime_type text not null,
    sjekksum text not null,
    filstoerrelse bigint not null,
    mottatt_tid timestamptz not null,
    leveringer integer not null default 1,
    buntnummer integer,
    -- The municipality that a sheet in the stack says, when it is not this one.
    annen_kommune_id smallint references kommune (id),
    operatoer text,
    antall_ark integer check (antall_ark > 0),
    antall_sider integer,
    lest_tid timestamptz,
    avslutt_grunn text,
    forklaring text,
    avgjort_av text,
    avgjort_tid timestamptz,
    -- The letter that a file without separator sheets became.
    innkommet_post_id uuid,
    versjon integer not null default 1,
    check ((status = 'enkeltbrev') = (innkommet_post_id is not null)),
    check ((status = 'avsluttet') = (avslutt_grunn is not null))
);
comment on table skannebunt is 'eier: papir';

-- A page as it was read, and what is proposed or decided about it.
create table skannebunt_side (
    kommune_id smallint not null references kommune (id),
    skannebunt_id uuid not null,
    side integer not null,
    bredde integer not null,
    hoeyde integer not null,
    bilde_sjekksum text not null,
    smaabilde_sjekksum text not null,
    slag text not null check (slag in ('brev', 'skille', 'uleselig', 'ukjent', 'fremmed')),
    buntnummer integer,
    arknummer integer,
    enhet text not null,
    blekk integer not null,
    skjevhet integer not null,
    skille_foer boolean not null,
    utelatt boolean not null,
    rotasjon integer not null check (rotasjon in (0, 90, 180, 270))
);
comment on table skannebunt_side is 'eier: papir';

-- What a person did to the pages, with how they were before: the way back.
create table skannebunt_steg (
    kommune_id smallint not null references kommune (id),
    skannebunt_id uuid not null,
    nr integer not null,
    handling text not null,
    foer text not null,
    utfoert_av text not null,
    utfoert_tid timestamptz not null,
    angret boolean not null default false
);
comment on table skannebunt_steg is 'eier: papir';

-- The documents that an approved stack becomes. Each gets its item once; the row says which.
create table skannebunt_dokument (
    kommune_id smallint not null references kommune (id),
    skannebunt_id uuid not null,
    nr integer not null,
    sider text not null,
    innkommet_post_id uuid
);
comment on table skannebunt_dokument is 'eier: papir';
