-- Entries with a file that was not whole when it was last read.
select j.id as journalpost_id, j.saksmappe_id, min(p.siden) as siden, :idag - min(p.siden) as dager,
       case when bool_or(p.utfall = 'mangler') then 'mangler' when bool_or(p.utfall = 'endret') then 'endret'
            else 'uleselig' end as detalj
from filproeve p
join dokumentobjekt o on o.kommune_id = p.kommune_id and o.id = p.dokumentobjekt_id
join dokumentbeskrivelse d on d.kommune_id = o.kommune_id and d.id = o.dokumentbeskrivelse_id
join journalpost j on j.kommune_id = d.kommune_id and j.id = d.journalpost_id
where p.kommune_id = :kommune and p.utfall <> 'hel'
  and not exists (select from utfoert_kassasjon u where u.kommune_id = d.kommune_id and u.dokumentbeskrivelse_id = d.id)
group by j.kommune_id, j.id
