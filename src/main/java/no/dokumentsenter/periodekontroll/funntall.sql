-- How many a control finds that nobody has seen, and how many days they have taken, by unit.
select coalesce(j.administrativ_enhet, s.administrativ_enhet) as enhet, count(*) as antall, round(avg(f.dager)) as dager
from (/*funn*/) f
join saksmappe s on s.kommune_id = :kommune and s.id = f.saksmappe_id
left join journalpost j on j.kommune_id = :kommune and j.id = f.journalpost_id
where not exists (
    select from kontrollsett k
    where k.kommune_id = :kommune and k.kode = :kode and k.objekt_id = coalesce(f.journalpost_id, f.saksmappe_id)
      and k.opphevet_tid is null and k.igjen_dato > :idag)
group by 1
order by 2 desc, 1
