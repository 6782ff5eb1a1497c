-- Publishable text only, written when a person says «Legg ut». What is shielded is not here to leak.
create table offentlig_journalpost (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid not null,
    saksnummer text not null,
    journalpostnummer integer not null,
    journalposttype text not null,
    tittel text not null,
    sakstittel text not null,
    parter text not null,
    enhet text not null,
    hjemmel text,
    journaldato date not null,
    dokumentets_dato date,
    utlagt_tid timestamptz not null,
    soketekst tsvector generated always as (to_tsvector('norwegian', tittel || ' ' || sakstittel || ' ' || enhet)) stored,
    navnetekst tsvector generated always as (to_tsvector('simple', parter)) stored,
    primary key (kommune_id, id)
);
comment on table offentlig_journalpost is 'eier: offentligjournal; uten radsikkerhet: bare tekst som er lagt ut for alle';
