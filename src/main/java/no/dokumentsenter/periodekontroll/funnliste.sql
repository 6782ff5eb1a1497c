-- What a control finds and nobody has seen, oldest first, each with what its row shows.
select f.journalpost_id, f.saksmappe_id, f.siden, f.dager, f.detalj, s.saksaar, s.sakssekvensnummer, j.journalpostnummer,
       coalesce(j.tittel, s.tittel) as tittel, coalesce(j.offentlig_tittel, s.offentlig_tittel) as offentlig_tittel,
       s.saksansvarlig, coalesce(j.saksbehandler, s.saksansvarlig) as saksbehandler,
       coalesce(j.administrativ_enhet, s.administrativ_enhet) as enhet, coalesce(j.opprettet_av, s.opprettet_av) as registrert_av,
       coalesce(j.tittel, s.tittel) <> coalesce(j.offentlig_tittel, s.offentlig_tittel)
           or exists (select from skjerming m where m.kommune_id = :kommune and m.journalpost_id = f.journalpost_id) as skjermet
from (
    select funn.* from (/*funn*/) funn
    where not exists (
        select from kontrollsett k
        where k.kommune_id = :kommune and k.kode = :kode and k.objekt_id = coalesce(funn.journalpost_id, funn.saksmappe_id)
          and k.opphevet_tid is null and k.igjen_dato > :idag)
    order by funn.siden, coalesce(funn.journalpost_id, funn.saksmappe_id)
    limit :antall offset :hoppover) f
join saksmappe s on s.kommune_id = :kommune and s.id = f.saksmappe_id
left join journalpost j on j.kommune_id = :kommune and j.id = f.journalpost_id
order by f.siden, coalesce(f.journalpost_id, f.saksmappe_id)
