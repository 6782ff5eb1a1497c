select j.id, j.opprettet_av,
       (select count(*) from dokumentbeskrivelse d where d.kommune_id = j.kommune_id and d.journalpost_id = j.id) as dokumenter,
       (select count(*) from dokumentbeskrivelse d
        where d.kommune_id = j.kommune_id and d.journalpost_id = j.id
          and not exists (select from dokumentobjekt o
                          where o.kommune_id = d.kommune_id and o.dokumentbeskrivelse_id = d.id and o.filstoerrelse > 0)) as uten_fil
from journalpost j
where j.kommune_id = ? and j.id = any (?)
