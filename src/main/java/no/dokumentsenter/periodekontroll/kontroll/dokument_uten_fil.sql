-- Journalled without a document, or with one that has no file or an empty one. What is kept on paper has no file, and
-- what is discarded has none left.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager,
       case when d.antall = 0 then 'ingen_dokumenter' else 'uten_fil' end as detalj
from journalpost j
cross join lateral (
    select count(*) as antall,
           count(*) filter (
               where d.dokumentmedium <> 'F'
                 and not exists (select from dokumentobjekt o
                                 where o.kommune_id = d.kommune_id and o.dokumentbeskrivelse_id = d.id
                                   and o.filstoerrelse > 0)
                 and not exists (select from utfoert_kassasjon u
                                 where u.kommune_id = d.kommune_id and u.dokumentbeskrivelse_id = d.id)) as tomme
    from dokumentbeskrivelse d where d.kommune_id = j.kommune_id and d.journalpost_id = j.id) d
where j.kommune_id = :kommune and j.journalstatus in ('J', 'E', 'A')
  and (d.antall = 0 and j.dokumentmedium <> 'F' or d.tomme > 0)
