-- Entries that nothing was learned from, with the letter's own text where it came by the queue. Whether the person chose
-- otherwise: the case or the class that was suggested first is not the one it got.
select j.id,
       j.offentlig_tittel || ' ' || s.offentlig_tittel as tittel,
       coalesce((
           select left(string_agg(f.tekst, ' ' order by f.nr), 6000)
           from innkommet_post p
           join innkommet_fil f on f.kommune_id = p.kommune_id and f.innkommet_post_id = p.id
           where p.kommune_id = j.kommune_id and p.journalpost_id = j.id and f.rolle = 'H'), '') as tekst,
       coalesce((
           select array_agg(k.korrespondansepart_navn)
           from korrespondansepart k
           where k.kommune_id = j.kommune_id and k.journalpost_id = j.id and k.er_person), '{}')
           || array[j.saksbehandler, s.saksansvarlig] as personer,
       coalesce((
           select min(k.korrespondansepart_navn)
           from korrespondansepart k
           where k.kommune_id = j.kommune_id and k.journalpost_id = j.id), j.id::text) as motpart,
       exists (
           select 1
           from innkommet_post p
           join forslag f on f.kommune_id = p.kommune_id and f.innkommet_post_id = p.id and f.rang = 1
           where p.kommune_id = j.kommune_id and p.journalpost_id = j.id
             and (f.felt = 'sak' and f.vekt >= :terskel and f.verdi <> s.id::text
                  or f.felt = 'klasse' and split_part(f.verdi, ' ', 1) <> c.klasse_id)) as rettet
from journalpost j
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
join klasse c on c.kommune_id = s.kommune_id and c.id = s.klasse_id
where j.kommune_id = :kommune and j.id > :etter and j.journalstatus <> 'U'
  and not exists (
      select 1 from laereeksempel e where e.kommune_id = j.kommune_id and e.journalpost_id = j.id)
order by j.id
limit :antall
