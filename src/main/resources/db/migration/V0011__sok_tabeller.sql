-- What staff search in. Read only through sok(), which keeps to the bound municipalities.
create table sok_journalpost (
    kommune_id smallint not null references kommune (id),
    journalpost_id uuid not null,
    saksmappe_id uuid not null,
    journaldato date not null,
    saksaar integer not null,
    sakssekvensnummer integer not null,
    tekst text not null,
    soketekst tsvector generated always as (to_tsvector('norwegian', tekst)) stored,
    primary key (kommune_id, journalpost_id)
);
comment on table sok_journalpost is 'eier: sok';
