-- Sent out of the house, and nobody in the archive has looked at it.
select f.journalpost_id, f.saksmappe_id, f.siden, :idag - f.siden as dager, '' as detalj
from (
    select j.id as journalpost_id, j.saksmappe_id,
           coalesce((j.sendt_dato at time zone 'Europe/Oslo')::date, j.journaldato) as siden
    from journalpost j
    where j.kommune_id = :kommune and j.journalposttype = 'U' and j.journalstatus = 'E') f
where f.siden < :dager_siden
