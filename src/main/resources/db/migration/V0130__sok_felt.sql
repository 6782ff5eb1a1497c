-- The text of a document as it was read, OCR included. Can be made again by reading.
create table dokumenttekst (
    kommune_id smallint not null,
    dokumentbeskrivelse_id uuid not null,
    tekst text not null
);
comment on table dokumenttekst is 'eier: dokument';

-- What is searched is written by the search itself (sok_kilde): weight A is senders, B receivers, C titles, D documents.
alter table sok_journalpost alter column soketekst drop expression;
alter table sok_journalpost alter column aapen_soketekst drop expression;
alter table sok_journalpost drop column tekst;
alter table sok_journalpost drop column aapen_tekst;
alter table sok_journalpost add column journalpostnummer integer not null default 0;
-- Numbers that are looked up and never read as words: o900000022 an organisation, g41 and g41/12 a property.
alter table sok_journalpost add column noekler text[] not null default '{}';
alter table sok_journalpost add column aapne_noekler text[] not null default '{}';
