-- What is shown of the entries found. «alt» is the person's right in that municipality; one's own entries and cases
-- are open too.
select f.kommune_id, j.id, j.saksmappe_id, s.saksaar, s.sakssekvensnummer, j.journalpostnummer, j.journalposttype,
       j.journalstatus, j.offentlig_tittel, j.journaldato, j.saksbehandler,
       case when r.aapen then j.tittel else j.offentlig_tittel end as tittel,
       case when r.aapen then s.tittel else s.offentlig_tittel end as sakstittel,
       m.skjermet or j.tittel <> j.offentlig_tittel or coalesce(p.noen_skjermet, false) as skjermet,
       coalesce(p.navn, '{}') as parter
from funnet f
join journalpost j on j.kommune_id = f.kommune_id and j.id = f.journalpost_id
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
cross join lateral (select f.alt or j.saksbehandler = :navn or s.saksansvarlig = :navn as aapen) r
cross join lateral (
    select count(*) > 0 as skjermet, coalesce(bool_or('NA' = any (string_to_array(skjerming_metadata, ','))), false) as skjuler_navn
    from skjerming where kommune_id = j.kommune_id and journalpost_id = j.id) m
cross join lateral (
    select array_agg(case when r.aapen or not (er_skjermet or m.skjuler_navn) then korrespondansepart_navn else '*****' end
                     order by id) as navn,
           bool_or(er_skjermet) as noen_skjermet
    from korrespondansepart where kommune_id = j.kommune_id and journalpost_id = j.id) p
order by j.journaldato desc, j.id desc
