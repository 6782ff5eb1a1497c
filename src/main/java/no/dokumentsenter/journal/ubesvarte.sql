-- What waits in the case: an entry, or each receiver of a note that has several.
select j.id as journalpost_id, case when m.flere then p.id end as korrespondansepart_id,
       s.saksaar || '/' || s.sakssekvensnummer || '-' || j.journalpostnummer as nummer, j.journalposttype,
       j.offentlig_tittel, case when m.flere then p.korrespondansepart_navn end as partnavn, r.fra,
       exists (select from besvarelse b
               where b.kommune_id = j.kommune_id and b.svar_id = :svar and b.journalpost_id = j.id
                 and b.korrespondansepart_id is not distinct from case when m.flere then p.id end) as valgt
from journalpost j
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
join restanse r on r.kommune_id = j.kommune_id and r.journalpost_id = j.id
cross join lateral (
    select count(*) > 1 and j.journalposttype = 'N' as flere from korrespondansepart
    where kommune_id = j.kommune_id and journalpost_id = j.id and korrespondanseparttype in ('EM', 'GM', 'IM')) m
left join korrespondansepart p on m.flere and p.kommune_id = j.kommune_id and p.journalpost_id = j.id
    and p.korrespondanseparttype in ('EM', 'GM', 'IM')
where j.kommune_id = :kommune and j.saksmappe_id = :sak and j.id <> :svar
  and not exists (
      select from avskrivning a
      where m.flere and a.kommune_id = j.kommune_id and a.journalpost_id = j.id and a.korrespondansepart_id = p.id
        and a.opphevet_tid is null)
order by j.journalpostnummer, p.id
