-- Every series must run from 1 to what its counter says, each number once. One row per break.
select 'sak ' || t.aar || ': telleren er ' || t.siste || ', sakene er ' || count(s.id)
       || ', høyeste nummer er ' || coalesce(max(s.sakssekvensnummer), 0)
from teller t
left join saksmappe s on s.kommune_id = t.kommune_id and s.journalenhet = t.journalenhet and s.saksaar = t.aar
where t.kommune_id = :kommune and t.serie = 'sak'
group by t.journalenhet, t.aar, t.siste
having count(s.id) <> t.siste or coalesce(max(s.sakssekvensnummer), 0) <> t.siste
union all
select 'journal ' || t.aar || ': telleren er ' || t.siste || ', journalpostene er ' || count(j.id)
       || ', høyeste nummer er ' || coalesce(max(j.journalsekvensnummer), 0)
from teller t
left join journalpost j on j.kommune_id = t.kommune_id and j.journalenhet = t.journalenhet and j.journalaar = t.aar
where t.kommune_id = :kommune and t.serie = 'journal'
group by t.journalenhet, t.aar, t.siste
having count(j.id) <> t.siste or coalesce(max(j.journalsekvensnummer), 0) <> t.siste
union all
-- A number that an entry left when it was moved is not a break: flytting says where it went.
select 'journalpost i sak ' || s.saksaar || '/' || s.sakssekvensnummer || ': telleren er ' || s.siste_journalpostnummer
       || ', journalpostene er ' || count(n.nummer)
from saksmappe s
left join (select kommune_id, saksmappe_id, journalpostnummer as nummer from journalpost
           union all
           select kommune_id, fra_saksmappe_id, fra_journalpostnummer from flytting) n
     on n.kommune_id = s.kommune_id and n.saksmappe_id = s.id
where s.kommune_id = :kommune
group by s.kommune_id, s.id
having count(n.nummer) <> s.siste_journalpostnummer or coalesce(max(n.nummer), 0) <> s.siste_journalpostnummer
