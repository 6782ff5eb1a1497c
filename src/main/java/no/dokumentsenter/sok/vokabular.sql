-- The open words of one entry that the municipality had not before. In one order, so that two never wait for each other.
insert into vokabular (kommune_id, ord, stamme)
select k.kommune_id, v.ord, v.stamme
from sok_kilde k cross join lateral sok_vokabular(k.aapne_ord) v
where k.kommune_id = ? and k.journalpost_id = ?
order by v.ord
on conflict (kommune_id, ord) do nothing
