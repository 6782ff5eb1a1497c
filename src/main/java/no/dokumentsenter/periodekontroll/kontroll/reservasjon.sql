-- It was given its number, and nothing more has come of it.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager, '' as detalj
from journalpost j
where j.kommune_id = :kommune and j.journalstatus = 'R' and j.journaldato < :dager_siden
