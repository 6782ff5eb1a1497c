-- Open, and nothing new is registered in it. These are cases, not entries.
select cast(null as uuid) as journalpost_id, s.id as saksmappe_id, a.siden, :idag - a.siden as dager, '' as detalj
from saksmappe s
cross join lateral (
    select greatest(s.saksdato, max(j.journaldato)) as siden
    from journalpost j where j.kommune_id = s.kommune_id and j.saksmappe_id = s.id) a
where s.kommune_id = :kommune and s.saksstatus not in ('A', 'U') and a.siden < :maaneder_siden
