-- How many are unanswered by each handler in each unit, and how many of them are past the deadline without a provisional answer.
select r.kommune_id, j.administrativ_enhet, j.saksbehandler, count(*) as antall,
       count(*) filter (where j.journalposttype = 'I' and r.fra < :grense and not exists (
           select from foreloepig_svar v where v.kommune_id = r.kommune_id and v.journalpost_id = r.journalpost_id)) as venter
from restanse r
join journalpost j on j.kommune_id = r.kommune_id and j.id = r.journalpost_id
where r.kommune_id = any (cast(:kommuner as integer[]))
group by r.kommune_id, j.administrativ_enhet, j.saksbehandler
order by j.administrativ_enhet, j.saksbehandler
