-- What staff search in. Read only through sok(), which keeps to the bound municipalities. Two texts: the whole, and what
-- one may find who may not read what is shielded.
create table sok_journalpost (
    kommune_id smallint not null references kommune (id),
    journalpost_id uuid not null,
    saksmappe_id uuid not null,
    journaldato date not null,
    saksaar integer not null,
    sakssekvensnummer integer not null,
    saksbehandler text not null,
    saksansvarlig text not null,
    tekst text not null,
    aapen_tekst text not null,
    soketekst tsvector generated always as (to_tsvector('norwegian', translate(tekst, '/', ' '))) stored,
    aapen_soketekst tsvector generated always as (to_tsvector('norwegian', translate(aapen_tekst, '/', ' '))) stored,
    primary key (kommune_id, journalpost_id)
);
comment on table sok_journalpost is 'eier: sok';
