-- What was learned, with what the journal says of each entry today. The case's own class: a case that was moved to another
-- class teaches the new one.
select e.avsender, e.rettet, e.tittelord, e.brevord,
       s.id as sak,
       s.saksstatus not in ('A', 'U') as aapen,
       k.klasse_id as klasse,
       j.administrativ_enhet as enhet,
       j.saksbehandler,
       coalesce((
           select h.tilgangsrestriksjon
           from skjerming h
           where h.kommune_id = e.kommune_id and h.journalpost_id = e.journalpost_id
           order by h.opprettet_dato desc limit 1), '') as kode,
       exists (
           select 1
           from korrespondansepart p
           where p.kommune_id = e.kommune_id and p.journalpost_id = e.journalpost_id and p.er_skjermet) as avsender_skjermet
from laereeksempel e
join journalpost j on j.kommune_id = e.kommune_id and j.id = e.journalpost_id
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
join klasse k on k.kommune_id = s.kommune_id and k.id = s.klasse_id
where e.kommune_id = :kommune and j.journalstatus <> 'U'
order by e.journalpost_id desc
limit :antall
