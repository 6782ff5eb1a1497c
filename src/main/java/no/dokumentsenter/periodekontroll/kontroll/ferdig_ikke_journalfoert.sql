-- Finished by its handler or approved, and left there. Since the first of the two, as the log of changes says.
select j.id as journalpost_id, j.saksmappe_id, f.siden, :idag - f.siden as dager, '' as detalj
from journalpost j
cross join lateral (
    select coalesce(min((l.tidspunkt at time zone 'Europe/Oslo')::date), j.journaldato) as siden
    from endringslogg l
    where l.kommune_id = j.kommune_id and l.objekt_id = j.id and l.felt = 'journalstatus' and l.ny_verdi in ('F', 'G')) f
where j.kommune_id = :kommune and j.journalstatus in ('F', 'G') and f.siden < :virkedager_siden
