-- The days of the window that have entries the public does not see and nobody holds back.
select j.journaldato as dag, count(*) as poster,
       count(*) filter (where a.id is null) as venter
from journalpost j
left join journalavgjoerelse a on a.kommune_id = j.kommune_id and a.journalpost_id = j.id and a.opphevet_tid is null
where j.kommune_id = ? and j.journaldato >= ? and j.journalstatus in ('J', 'E', 'A')
  and not exists (select from offentlig_journalpost o where o.kommune_id = j.kommune_id and o.id = j.id)
  and a.utfall is distinct from 'holdt'
group by j.journaldato
order by j.journaldato
