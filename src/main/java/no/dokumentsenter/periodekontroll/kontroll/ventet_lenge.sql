-- Unanswered for long, whoever has it.
select r.journalpost_id, j.saksmappe_id, r.fra as siden, :idag - r.fra as dager, '' as detalj
from restanse r
join journalpost j on j.kommune_id = r.kommune_id and j.id = r.journalpost_id
where r.kommune_id = :kommune and r.fra < :dager_siden
