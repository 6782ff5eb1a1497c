-- Came in, and is not journalled yet.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager, '' as detalj
from journalpost j
where j.kommune_id = :kommune and j.journalstatus in ('M', 'S') and j.journaldato < :dager_siden
