-- The public's search reads the language of the staff's, over what is put out. Organisations stand apart from the titles, so
-- that they can be asked for as senders whatever the age of the entry.
alter table offentlig_journalpost add column soekbare_avsendere text not null default '';
alter table offentlig_journalpost add column soekbare_mottakere text not null default '';
alter table offentlig_journalpost alter column soketekst set expression as (
    setweight(sok_ord(soekbare_avsendere), 'A') || setweight(sok_ord(soekbare_mottakere), 'B') || setweight(sok_ord(soekbar), 'C'));
alter table offentlig_journalpost alter column navnetekst set expression as (
    setweight(sok_ord(avsendere), 'A') || setweight(sok_ord(mottakere), 'B')
    || setweight(sok_ord(tittel || ' ' || sakstittel || ' ' || enhet), 'C'));
-- Properties, as the titles that are put out say them.
alter table offentlig_journalpost add column noekler text[] not null
    generated always as (sok_eiendommer(tittel || ' | ' || sakstittel)) stored;

-- The words of what is put out, without those of natural persons' names. Can be made again from it.
create table offentlig_vokabular (
    kommune_id smallint not null,
    ord text collate "C" not null,
    stamme text collate "C" not null
);
comment on table offentlig_vokabular is 'eier: offentligjournal; uten radsikkerhet: bare ord som er lagt ut for alle';
