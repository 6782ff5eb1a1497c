-- Waits for an answer, or is under work, with a name that nobody who has access here today bears.
select j.id as journalpost_id, j.saksmappe_id, coalesce(r.fra, j.journaldato) as siden,
       :idag - coalesce(r.fra, j.journaldato) as dager, '' as detalj
from journalpost j
left join restanse r on r.kommune_id = j.kommune_id and r.journalpost_id = j.id
where j.kommune_id = :kommune and (r.journalpost_id is not null or j.journalstatus in ('R', 'F', 'G', 'M', 'S'))
  and not exists (
      select from tildeling t
      join bruker b on b.id = t.bruker_id
      where t.kommune_id = j.kommune_id and b.navn = j.saksbehandler
        and t.fra_dato <= :idag and (t.til_dato is null or t.til_dato >= :idag)
        and (b.sluttet_dato is null or b.sluttet_dato >= :idag))
