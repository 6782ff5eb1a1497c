-- The oldest unanswered entries of the municipalities, each with what its row shows.
select f.kommune_id, j.id, j.saksmappe_id, s.saksaar, s.sakssekvensnummer, j.journalpostnummer, j.journalposttype,
       j.tittel, j.offentlig_tittel, s.saksansvarlig, j.saksbehandler, j.administrativ_enhet, f.fra, j.forfallsdato,
       p.navn as parter, p.mottakere, a.avskrevne, v.dato as foreloepig_svar,
       p.noen_skjermet or j.tittel <> j.offentlig_tittel
           or exists (select from skjerming m where m.kommune_id = j.kommune_id and m.journalpost_id = j.id) as skjermet
from (
    select r.kommune_id, r.journalpost_id, r.fra
    from unnest(cast(:kommuner as integer[])) k (id)
    cross join lateral (
        select r.kommune_id, r.journalpost_id, r.fra
        from restanse r
        join journalpost j on j.kommune_id = r.kommune_id and j.id = r.journalpost_id
        where r.kommune_id = k.id
          and (cast(:enhet as text) is null or j.administrativ_enhet = :enhet)
          and (cast(:saksbehandler as text) is null or j.saksbehandler = :saksbehandler)
          and (not :venter or j.journalposttype = 'I' and r.fra < :grense and not exists (
               select from foreloepig_svar v where v.kommune_id = r.kommune_id and v.journalpost_id = r.journalpost_id))
        order by r.fra, r.journalpost_id
        limit :hoppover + :antall) r
    order by r.fra, r.kommune_id, r.journalpost_id
    limit :antall offset :hoppover) f
join journalpost j on j.kommune_id = f.kommune_id and j.id = f.journalpost_id
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
cross join lateral (
    select coalesce(array_agg(korrespondansepart_navn order by id), '{}') as navn,
           coalesce(bool_or(er_skjermet), false) as noen_skjermet,
           count(*) filter (where korrespondanseparttype in ('EM', 'GM', 'IM')) as mottakere
    from korrespondansepart where kommune_id = j.kommune_id and journalpost_id = j.id) p
cross join lateral (
    select count(*) as avskrevne from avskrivning
    where kommune_id = j.kommune_id and journalpost_id = j.id and opphevet_tid is null) a
cross join lateral (
    select max(dato) as dato from foreloepig_svar where kommune_id = j.kommune_id and journalpost_id = j.id) v
order by f.fra, f.kommune_id, f.journalpost_id
