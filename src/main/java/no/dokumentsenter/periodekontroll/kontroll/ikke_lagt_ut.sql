-- Journalled, and the public does not see it. Also what is held back: somebody is to mend it.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager, '' as detalj
from journalpost j
where j.kommune_id = :kommune and j.journalstatus in ('J', 'E', 'A') and j.journaldato < :virkedager_siden
  and not exists (select from offentlig_journalpost o where o.kommune_id = j.kommune_id and o.id = j.id)
