-- Journalled without the date of the document.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager, '' as detalj
from journalpost j
where j.kommune_id = :kommune and j.journalstatus in ('J', 'E', 'A') and j.dokumentets_dato is null
