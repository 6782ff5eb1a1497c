-- What stands in the way of closing the case, or must be decided: entries that are not journalled, documents under work, and
-- what waits for an answer.
select j.id as journalpost, s.saksaar || '/' || s.sakssekvensnummer || '-' || j.journalpostnummer as nummer, j.offentlig_tittel,
       j.journalstatus not in ('J', 'E', 'A', 'U') as uferdig,
       j.journalstatus <> 'U' and exists (
           select from dokumentbeskrivelse d
           where d.kommune_id = j.kommune_id and d.journalpost_id = j.id and d.dokumentstatus <> 'F') as utkast,
       r.journalpost_id is not null as venter
from journalpost j
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
left join restanse r on r.kommune_id = j.kommune_id and r.journalpost_id = j.id
where j.kommune_id = ? and j.saksmappe_id = ? and j.journalstatus <> 'U'
  and (j.journalstatus not in ('J', 'E', 'A') or r.journalpost_id is not null or exists (
      select from dokumentbeskrivelse d
      where d.kommune_id = j.kommune_id and d.journalpost_id = j.id and d.dokumentstatus <> 'F'))
order by j.journalpostnummer
