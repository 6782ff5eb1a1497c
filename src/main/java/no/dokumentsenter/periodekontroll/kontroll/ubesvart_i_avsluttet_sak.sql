-- Nothing closes the letter, and the case is closed.
select j.id as journalpost_id, j.saksmappe_id, r.fra as siden, :idag - r.fra as dager, '' as detalj
from restanse r
join journalpost j on j.kommune_id = r.kommune_id and j.id = r.journalpost_id
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
where r.kommune_id = :kommune and j.journalposttype = 'I' and s.saksstatus = 'A'
