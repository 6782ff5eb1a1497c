-- Words that are out and that this stem is a part of, in any of these municipalities. As ord_sammensatte does it for one: what
-- stands before the part must be a known word; what stands after it too, when the part is so short that it may be a chance;
-- s and e may join them. The words are few when they are put together before they are looked at one by one.
with foran as materialized (
    select v.stamme, min(v.ord) as ord from offentlig_vokabular v
    where v.stamme >= :del and v.stamme < :del || chr(1114111) and length(v.stamme) >= length(:del) + 3
      and v.kommune_id = any(cast(:kommuner as smallint[]))
    group by v.stamme),
bak as materialized (
    select v.stamme, min(v.ord) as ord from offentlig_vokabular v
    where reverse(v.stamme) >= reverse(:del) and reverse(v.stamme) < reverse(:del) || chr(1114111)
      and length(v.stamme) >= length(:del) + 3
      and v.kommune_id = any(cast(:kommuner as smallint[]))
    group by v.stamme)
select min(s.ord) from (
    select * from foran v
    where length(:del) >= 5 or exists (
        select from offentlig_vokabular r
        where r.kommune_id = any(cast(:kommuner as smallint[]))
          and r.stamme in (substr(v.stamme, length(:del) + 1), substr(v.stamme, length(:del) + 2),
                           substr(v.stamme, length(:del) + 3)))
    union all
    select * from bak v
    where exists (
        select from offentlig_vokabular f
        where f.kommune_id = any(cast(:kommuner as smallint[]))
          and f.stamme = (ts_lexize('norwegian_stem', left(v.stamme, length(v.stamme) - length(:del))))[1])) s
group by s.stamme order by length(s.stamme), s.stamme limit :antall
