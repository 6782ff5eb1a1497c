-- Journalled as sent, and nobody has said when.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager, '' as detalj
from journalpost j
where j.kommune_id = :kommune and j.journalposttype = 'U' and j.journalstatus in ('J', 'A') and j.sendt_dato is null
