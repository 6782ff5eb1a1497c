-- The entries of one case, in the order of their numbers, each with what its row shows.
select j.id, j.journalpostnummer, j.journalposttype, j.journalstatus, j.journaldato, j.tittel, j.offentlig_tittel,
       j.saksbehandler, m.hjemmel, p.navn as parter, p.noen_skjermet, d.dokumenter
from journalpost j
left join lateral (
    select skjermingshjemmel as hjemmel from skjerming
    where kommune_id = j.kommune_id and journalpost_id = j.id
    order by opprettet_dato desc limit 1) m on true
cross join lateral (
    select coalesce(array_agg(korrespondansepart_navn order by id), '{}') as navn,
           coalesce(bool_or(er_skjermet), false) as noen_skjermet
    from korrespondansepart where kommune_id = j.kommune_id and journalpost_id = j.id) p
cross join lateral (
    select count(*) as dokumenter from dokumentbeskrivelse
    where kommune_id = j.kommune_id and journalpost_id = j.id) d
where j.kommune_id = :kommune and j.saksmappe_id = :sak
order by j.journalpostnummer
limit :antall offset :fra
