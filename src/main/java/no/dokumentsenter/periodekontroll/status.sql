-- The controls in force, each with its last run and the person that follows it up in the municipality.
select k.kode, k.navn, k.spoersmaal, k.gjelder, k.intervall_dager, k.sett_maks_dager, k.kilde, k.gyldig_fra,
       s.startet_tid, s.millisekunder, s.antall, s.kjoert_av, a.ansvarlig
from (
    select distinct on (kode) * from kontroll
    where gyldig_fra <= :idag order by kode, gyldig_fra desc) k
left join lateral (
    select * from kontrollkjoering r
    where r.kommune_id = :kommune and r.kode = k.kode order by r.startet_tid desc, r.id desc limit 1) s on true
left join lateral (
    select ansvarlig from kontrollansvar r
    where r.kommune_id = :kommune and r.kode = k.kode order by r.fra_tid desc, r.id desc limit 1) a on true
where coalesce(k.gyldig_til, 'infinity') >= :idag
order by k.rekkefoelge, k.kode
