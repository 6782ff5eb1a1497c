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
select 'journalpost i sak ' || s.saksaar || '/' || s.sakssekvensnummer || ': telleren er ' || s.siste_journalpostnummer
       || ', journalpostene er ' || count(j.id)
from saksmappe s
left join journalpost j on j.kommune_id = s.kommune_id and j.saksmappe_id = s.id
where s.kommune_id = :kommune
group by s.kommune_id, s.id
having count(j.id) <> s.siste_journalpostnummer or coalesce(max(j.journalpostnummer), 0) <> s.siste_journalpostnummer
