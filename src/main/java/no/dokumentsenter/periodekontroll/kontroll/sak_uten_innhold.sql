-- Open, and without an entry. One whose entries were all moved is among them: it has nothing either.
select cast(null as uuid) as journalpost_id, s.id as saksmappe_id, s.saksdato as siden, :idag - s.saksdato as dager,
       '' as detalj
from saksmappe s
where s.kommune_id = :kommune and s.saksstatus not in ('A', 'U') and s.saksdato < :dager_siden
  and not exists (select from journalpost j where j.kommune_id = s.kommune_id and j.saksmappe_id = s.id)
