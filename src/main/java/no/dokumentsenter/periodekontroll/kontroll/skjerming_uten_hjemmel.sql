-- The outside sees less of the entry or of a document in it, and no legal basis says why. The newest shielding counts.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager,
       case when f.er_skjermet then 'tom_hjemmel' else 'uten_skjerming' end as detalj
from journalpost j
cross join lateral (
    select (select skjermingshjemmel from skjerming m
            where m.kommune_id = j.kommune_id and m.journalpost_id = j.id order by m.opprettet_dato desc, m.id desc limit 1) as hjemmel,
           exists (select from skjerming m where m.kommune_id = j.kommune_id and m.journalpost_id = j.id) as er_skjermet,
           j.tittel <> j.offentlig_tittel
               or exists (select from korrespondansepart p
                          where p.kommune_id = j.kommune_id and p.journalpost_id = j.id and p.er_skjermet) as er_skjult) f
where j.kommune_id = :kommune and j.journalstatus <> 'U'
  and (f.er_skjermet and btrim(f.hjemmel) = '' or f.er_skjult and not f.er_skjermet)
