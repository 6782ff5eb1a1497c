create table dokumentbeskrivelse (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid not null,
    dokumentnummer integer not null,
    dokumenttype text not null,
    dokumentstatus text not null check (dokumentstatus in ('B', 'F')),
    tilknyttet_registrering_som text not null check (tilknyttet_registrering_som in ('H', 'V')),
    tittel text not null,
    dokumentmedium text not null check (dokumentmedium in ('E', 'F', 'B')),
    oppbevaringssted text,
    tilknyttet_dato timestamptz not null,
    tilknyttet_av text not null,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    primary key (kommune_id, id)
);
comment on table dokumentbeskrivelse is 'eier: dokument';

create table dokumentobjekt (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    dokumentbeskrivelse_id uuid not null,
    versjonsnummer integer not null,
    variantformat text not null check (variantformat in ('P', 'A', 'O')),
    format text not null,
    filnavn text not null,
    mime_type text not null,
    sjekksum text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
    sjekksum_algoritme text not null default 'SHA-256',
    filstoerrelse bigint not null,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    primary key (kommune_id, id)
);
comment on table dokumentobjekt is 'eier: dokument';
