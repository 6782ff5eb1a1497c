create table arkiv (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    tittel text not null,
    beskrivelse text,
    arkivstatus text not null check (arkivstatus in ('O', 'A')),
    dokumentmedium text check (dokumentmedium in ('E', 'F', 'B')),
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    avsluttet_dato timestamptz,
    avsluttet_av text,
    primary key (kommune_id, id)
);
comment on table arkiv is 'eier: arkivstruktur';

create table arkivskaper (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    arkiv_id uuid not null,
    arkivskaper_id text not null,
    arkivskaper_navn text not null,
    beskrivelse text,
    primary key (kommune_id, id)
);
comment on table arkivskaper is 'eier: arkivstruktur';

create table klassifikasjonssystem (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    klassifikasjonstype text not null,
    tittel text not null,
    beskrivelse text,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    avsluttet_dato timestamptz,
    avsluttet_av text,
    primary key (kommune_id, id)
);
comment on table klassifikasjonssystem is 'eier: arkivstruktur';

create table klasse (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    klassifikasjonssystem_id uuid not null,
    overordnet_id uuid,
    klasse_id text not null,
    tittel text not null,
    beskrivelse text,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    avsluttet_dato timestamptz,
    avsluttet_av text,
    primary key (kommune_id, id)
);
comment on table klasse is 'eier: arkivstruktur';

create table arkivdel (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    arkiv_id uuid not null,
    klassifikasjonssystem_id uuid not null,
    kode text not null,
    tittel text not null,
    beskrivelse text,
    arkivdelstatus text not null check (arkivdelstatus in ('A', 'O', 'P', 'U')),
    dokumentmedium text check (dokumentmedium in ('E', 'F', 'B')),
    arkivperiode_start_dato date,
    arkivperiode_slutt_dato date,
    forloeper_id uuid,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    avsluttet_dato timestamptz,
    avsluttet_av text,
    primary key (kommune_id, id)
);
comment on table arkivdel is 'eier: arkivstruktur';

-- The counter of every gapless series. The row stays locked until commit, so a rollback gives the number back.
create table teller (
    kommune_id smallint not null references kommune (id),
    serie text not null check (serie in ('sak', 'journal')),
    journalenhet text not null,
    aar integer not null,
    siste integer not null,
    primary key (kommune_id, serie, journalenhet, aar)
);
comment on table teller is 'eier: arkivstruktur';
