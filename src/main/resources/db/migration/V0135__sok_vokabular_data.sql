-- The words of the entries that are there already.
select set_config('app.kommuner', (select '{' || coalesce(string_agg(id::text, ','), '') || '}' from kommune), true);
insert into vokabular (kommune_id, ord, stamme)
select distinct k.kommune_id, v.ord, v.stamme from sok_kilde k cross join lateral sok_vokabular(k.aapne_ord) v;
