-- How long it took from the letter came until it was journalled, of what was journalled lately.
select f.journalpost_id, f.saksmappe_id, f.siden, f.dager, '' as detalj
from (
    select j.id as journalpost_id, j.saksmappe_id, (j.mottatt_dato at time zone 'Europe/Oslo')::date as siden,
           j.journaldato - (j.mottatt_dato at time zone 'Europe/Oslo')::date as dager
    from journalpost j
    where j.kommune_id = :kommune and j.journalposttype = 'I' and j.journalstatus in ('J', 'E', 'A')
      and j.journaldato >= :vindu_siden and j.mottatt_dato is not null) f
where f.dager > :dager
