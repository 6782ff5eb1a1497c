-- Words that this entry no longer has in the open, and no other either, are in no vocabulary.
delete from vokabular v
where v.kommune_id = ?
  and v.stamme = any (array(
      select unnest(?::text[]) except
      select unnest(tsvector_to_array(m.aapen_soketekst)) from sok_journalpost m where m.kommune_id = ? and m.journalpost_id = ?))
  and not exists (
      select from sok(v.kommune_id, quote_literal(v.stamme)::tsquery, null, null, null, null, null, null, false, '', 1))
