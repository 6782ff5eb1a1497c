-- What was suggested for an item. What is said of a case is asked of the case now: it may have been closed or shielded since.
select f.felt, f.rang, f.verdi, f.vekt, f.grunn, f.bevis,
       case when f.felt = 'sak' then s.saksaar || '/' || s.sakssekvensnummer || ' ' || s.tittel else f.visning end as visning
from forslag f
left join saksmappe s on s.kommune_id = f.kommune_id and s.id = case when f.felt = 'sak' then f.verdi::uuid end
where f.kommune_id = :kommune and f.innkommet_post_id = :post
  and (f.felt <> 'sak'
       or s.saksstatus not in ('A', 'U') and (s.tittel = s.offentlig_tittel or :alt or s.saksansvarlig = :leser))
order by f.felt, f.rang
