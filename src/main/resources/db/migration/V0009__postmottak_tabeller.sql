-- Everything that ever came in, with exactly one disposal each.
create table innkommet_post (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    kanal text not null check (kanal in ('epost', 'papir')),
    status text not null check (status in ('behandles', 'klar', 'venter', 'journalfoert', 'avsluttet', 'feilet')),
    mottatt_dato timestamptz not null,
    filnavn text not null,
    mime_type text not null,
    sjekksum text not null,
    filstoerrelse bigint not null,
    message_id text,
    fra text,
    emne text,
    grunn text,
    mulig_dublett_av uuid,
    vent_grunn text,
    vent_til date,
    avslutt_grunn text,
    avslutt_forklaring text,
    journalpost_id uuid,
    tatt_av text,
    tatt_tid timestamptz,
    ferdig_av text,
    ferdig_tid timestamptz,
    lest_tid timestamptz,
    versjon integer not null default 1,
    primary key (kommune_id, id),
    check ((status = 'journalfoert') = (journalpost_id is not null)),
    check ((status = 'avsluttet') = (avslutt_grunn is not null))
);
comment on table innkommet_post is 'eier: postmottak';

-- The same bytes by the same channel once more: no new item, but a line here.
create table levering (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    innkommet_post_id uuid not null,
    levert_tid timestamptz not null,
    filnavn text not null,
    primary key (kommune_id, id)
);
comment on table levering is 'eier: postmottak';

create table avvist_fil (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    kanal text not null,
    filnavn text not null,
    grunn text not null,
    avvist_tid timestamptz not null,
    primary key (kommune_id, id)
);
comment on table avvist_fil is 'eier: postmottak';

create table innkommet_fil (
    kommune_id smallint not null references kommune (id),
    innkommet_post_id uuid not null,
    nr integer not null,
    rolle text not null check (rolle in ('H', 'V', 'I')),
    tittel text not null,
    filnavn text not null,
    mime_type text not null,
    puid text not null,
    sjekksum text not null,
    filstoerrelse bigint not null,
    arkiv_sjekksum text,
    arkiv_stoerrelse bigint,
    grunn text,
    mangler_ocr boolean not null default false,
    tekst text not null,
    primary key (kommune_id, innkommet_post_id, nr)
);
comment on table innkommet_fil is 'eier: postmottak';

create table innkommet_side (
    kommune_id smallint not null references kommune (id),
    innkommet_post_id uuid not null,
    fil_nr integer not null,
    side integer not null,
    bredde integer not null,
    hoeyde integer not null,
    bilde_sjekksum text not null,
    ord text not null,
    primary key (kommune_id, innkommet_post_id, fil_nr, side)
);
comment on table innkommet_side is 'eier: postmottak';

create table forslag (
    kommune_id smallint not null references kommune (id),
    innkommet_post_id uuid not null,
    felt text not null,
    rang integer not null,
    verdi text not null,
    visning text not null,
    vekt integer not null,
    grunn text not null,
    bevis text not null,
    primary key (kommune_id, innkommet_post_id, felt, rang)
);
comment on table forslag is 'eier: postmottak';

-- What a person has written and not yet sent. One per person and item, so that no colleague can erase it.
create table utkast (
    kommune_id smallint not null references kommune (id),
    innkommet_post_id uuid not null,
    brukernavn text not null,
    skjema text not null,
    lagret_tid timestamptz not null,
    primary key (kommune_id, innkommet_post_id, brukernavn)
);
comment on table utkast is 'eier: postmottak';
