-- The text of one entry, twice: whole, and without what is shielded. The title of a document may repeat what the title
-- of the entry hides, so it counts as open only when nothing of the entry is shielded.
insert into sok_journalpost (kommune_id, journalpost_id, saksmappe_id, journaldato, saksaar, sakssekvensnummer,
                             saksbehandler, saksansvarlig, tekst, aapen_tekst)
select j.kommune_id, j.id, j.saksmappe_id, j.journaldato, s.saksaar, s.sakssekvensnummer,
       j.saksbehandler, s.saksansvarlig,
       concat_ws(' ', j.tittel, s.tittel, p.alle, d.titler),
       concat_ws(' ', j.offentlig_tittel, s.offentlig_tittel,
                 case when k.skjuler_navn then null else p.aapne end,
                 case when k.skjermet then null else d.titler end)
from journalpost j
join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
cross join lateral (
    select string_agg(korrespondansepart_navn, ' ' order by id) as alle,
           string_agg(korrespondansepart_navn, ' ' order by id) filter (where not er_skjermet) as aapne,
           coalesce(bool_or(er_skjermet), false) as noen_skjermet
    from korrespondansepart where kommune_id = j.kommune_id and journalpost_id = j.id) p
cross join lateral (
    select string_agg(tittel, ' ' order by dokumentnummer) as titler
    from dokumentbeskrivelse where kommune_id = j.kommune_id and journalpost_id = j.id) d
cross join lateral (
    select exists (select from skjerming where kommune_id = j.kommune_id and journalpost_id = j.id
                                           and 'NA' = any (string_to_array(skjerming_metadata, ','))) as skjuler_navn,
           exists (select from skjerming where kommune_id = j.kommune_id and journalpost_id = j.id)
               or p.noen_skjermet or j.tittel <> j.offentlig_tittel or s.tittel <> s.offentlig_tittel as skjermet) k
where j.kommune_id = ? and j.id = ?
on conflict (kommune_id, journalpost_id) do update set
    saksmappe_id = excluded.saksmappe_id, journaldato = excluded.journaldato, saksaar = excluded.saksaar,
    sakssekvensnummer = excluded.sakssekvensnummer, saksbehandler = excluded.saksbehandler,
    saksansvarlig = excluded.saksansvarlig, tekst = excluded.tekst, aapen_tekst = excluded.aapen_tekst
