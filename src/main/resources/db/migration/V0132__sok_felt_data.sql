-- The entries that are there already are read anew. The owner is bound by row security too, so all are named.
select set_config('app.kommuner', (select '{' || coalesce(string_agg(id::text, ','), '') || '}' from kommune), true);
update sok_journalpost m set
    (journalpostnummer, soketekst, aapen_soketekst, noekler, aapne_noekler) =
    (k.journalpostnummer, k.soketekst, k.aapen_soketekst, k.noekler, k.aapne_noekler)
from sok_kilde k
where k.kommune_id = m.kommune_id and k.journalpost_id = m.journalpost_id;
