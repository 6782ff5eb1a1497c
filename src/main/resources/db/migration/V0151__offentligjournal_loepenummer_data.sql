-- Rows that are out already get their number. The migration is bound by the wall too, so it names all municipalities first.
select set_config('app.kommuner', (select '{' || coalesce(string_agg(id::text, ','), '') || '}' from kommune), true);
update offentlig_journalpost o
set journalaar = j.journalaar, journalsekvensnummer = j.journalsekvensnummer
from journalpost j
where j.kommune_id = o.kommune_id and j.id = o.id;
alter table offentlig_journalpost alter column journalaar set not null;
alter table offentlig_journalpost alter column journalsekvensnummer set not null;
