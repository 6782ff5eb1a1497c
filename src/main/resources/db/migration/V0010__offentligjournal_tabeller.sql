-- Publishable text only, written when a person says «Legg ut». What is shielded is not here to leak.
create table offentlig_journalpost (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid not null,
    saksaar integer not null,
    sakssekvensnummer integer not null,
    journalpostnummer integer not null,
    journalposttype text not null check (journalposttype in ('I', 'U', 'N', 'X', 'S')),
    tittel text not null,
    sakstittel text not null,
    avsendere text not null,
    mottakere text not null,
    enhet text not null,
    hjemmel text,
    journaldato date not null,
    dokumentets_dato date,
    utlagt_tid timestamptz not null,
    -- The words shown above that belong to names of natural persons, one a line: not searched after a year (offf § 6).
    navneord text not null,
    -- What may be searched whatever its age: the text shown without those words, and the organisations whole.
    soekbar text not null,
    -- 41/12 is two words, not a file path.
    soketekst tsvector generated always as (to_tsvector('norwegian', translate(soekbar, '/', ' '))) stored,
    navnetekst tsvector generated always as (to_tsvector('norwegian', translate(
        tittel || ' ' || sakstittel || ' ' || avsendere || ' ' || mottakere || ' ' || enhet, '/', ' '))) stored,
    primary key (kommune_id, id)
);
comment on table offentlig_journalpost is 'eier: offentligjournal; uten radsikkerhet: bare tekst som er lagt ut for alle';
