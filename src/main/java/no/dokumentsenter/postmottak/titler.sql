-- The last letters of one sender that were registered by the queue: what each said of itself, what it was registered as, and
-- what the public sees. Not from senders who are shielded, nor entries that are out of force. What is corrected in the
-- journal is corrected here.
select coalesce((
           select f.verdi
           from forslag f
           where f.kommune_id = j.kommune_id and f.innkommet_post_id = i.id and f.felt = 'tittel' and f.grunn = 'overskrift'
           order by f.rang limit 1), '') as overskrift,
       j.tittel,
       j.offentlig_tittel,
       coalesce((
           select f.verdi
           from forslag f
           where f.kommune_id = j.kommune_id and f.innkommet_post_id = i.id and f.felt = 'eiendom'
           order by f.rang limit 1), '') as eiendom
from korrespondansepart p
join journalpost j on j.kommune_id = p.kommune_id and j.id = p.journalpost_id
join innkommet_post i on i.kommune_id = j.kommune_id and i.journalpost_id = j.id
where p.kommune_id = :kommune and lower(p.korrespondansepart_navn) = lower(:navn) and not p.er_skjermet
  and j.journalstatus <> 'U'
order by j.id desc
limit :antall
