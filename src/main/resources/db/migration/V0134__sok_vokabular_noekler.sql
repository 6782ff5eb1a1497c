-- Keys, row security and functions for V0133. The functions run as sok for the same reason as sok(): neither % nor the
-- tail of a word reaches an index under row security.
alter table vokabular add primary key (kommune_id, ord);
alter table vokabular add foreign key (kommune_id) references kommune (id);
alter table vokabular enable row level security;
alter table vokabular force row level security;
create policy kommune on vokabular
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
create index vokabular_stamme on vokabular (kommune_id, stamme);
create index vokabular_slutt on vokabular (kommune_id, reverse(stamme));
create index vokabular_likhet on vokabular using gin (kommune_id, ord gin_trgm_ops);
grant select, insert, delete on vokabular to app;
grant select on vokabular to sok;

-- The words of a text that a vocabulary keeps: of letters alone, and none that is in every text.
create function sok_vokabular(tekst text) returns table (ord text, stamme text)
    language sql immutable parallel safe
as $$
    select o.ord, o.stammer[1]
    from (
        select distinct lower(t.token) as ord, ts_lexize('norwegian_stem', lower(t.token)) as stammer
        from ts_parse('default', translate(tekst, '/', ' ')) t
        where t.tokid in (1, 2, 10, 11) and length(t.token) between 3 and 40) o
    where o.stammer <> '{}'
$$;

-- Words that look like this one, the likest first.
create function sok_naere(kommune integer, soekt text, antall integer) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    return query
        select v.ord::text from public.vokabular v
        where v.kommune_id = kommune::smallint and v.ord % soekt
        order by similarity(v.ord, soekt) desc, v.ord limit antall;
end
$$;
revoke all on function sok_naere(integer, text, integer) from public;
grant execute on function sok_naere(integer, text, integer) to app;
alter function sok_naere(integer, text, integer) owner to sok;

-- Words that this one is a part of, one of each stem, the shortest first: barnehage in barnehageplass, plass in
-- barnehageplass. What stands before the part must be a known word; what stands after it too, when the part is so short
-- that it may be a chance. s and e may join them.
create function sok_sammensatte(kommune integer, soekt text, antall integer) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
    del text collate "C" := (ts_lexize('norwegian_stem', lower(soekt)))[1];
    snudd text collate "C" := reverse(del);
    siste constant text := chr(1114111);
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    if del is null or length(del) < 3 then
        return;
    end if;
    return query
        select min(s.ord)::text from (
            select v.ord, v.stamme from public.vokabular v
            where v.kommune_id = kommune::smallint and v.stamme >= del and v.stamme < del || siste
              and length(v.stamme) >= length(del) + 3
              and (length(soekt) >= 5 or exists (
                      select from public.vokabular r
                      where r.kommune_id = kommune::smallint
                        and r.stamme in (substr(v.stamme, length(del) + 1), substr(v.stamme, length(del) + 2),
                                         substr(v.stamme, length(del) + 3))))
            union all
            select v.ord, v.stamme from public.vokabular v
            where v.kommune_id = kommune::smallint and reverse(v.stamme) >= snudd and reverse(v.stamme) < snudd || siste
              and length(v.stamme) >= length(del) + 3
              and exists (
                      select from public.vokabular f
                      where f.kommune_id = kommune::smallint
                        and f.stamme = (ts_lexize('norwegian_stem', left(v.stamme, length(v.stamme) - length(del))))[1])) s
        group by s.stamme order by length(s.stamme), s.stamme limit antall;
end
$$;
revoke all on function sok_sammensatte(integer, text, integer) from public;
grant execute on function sok_sammensatte(integer, text, integer) to app;
alter function sok_sammensatte(integer, text, integer) owner to sok;
