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

-- Words that look like this one, the likest first. The public has a vocabulary of the same shape.
create function ord_naere(tabell regclass, kommune integer, soekt text, antall integer) returns setof text
    language plpgsql stable
    set search_path = pg_catalog, public
as $$
begin
    return query execute format(
        'select v.ord::text from %s v where v.kommune_id = %s::smallint and v.ord %% $1'
        ' order by similarity(v.ord, $1) desc, v.ord limit $2', tabell, kommune)
    using soekt, antall;
end
$$;

-- Words that this one is a part of, one of each stem, the shortest first: barnehage in barnehageplass, plass in
-- barnehageplass. What stands before the part must be a known word; what stands after it too, when the part is so short
-- that it may be a chance. s and e may join them.
create function ord_sammensatte(tabell regclass, kommune integer, soekt text, antall integer) returns setof text
    language plpgsql stable
    set search_path = pg_catalog, public
as $$
declare
    del text := (ts_lexize('norwegian_stem', lower(soekt)))[1];
begin
    if del is null or length(del) < 3 then
        return;
    end if;
    return query execute format($sql$
        select min(s.ord)::text from (
            select v.ord, v.stamme from %1$s v
            where v.kommune_id = %2$s::smallint and v.stamme >= $1 and v.stamme < $1 || chr(1114111)
              and length(v.stamme) >= length($1) + 3
              and ($3 or exists (
                      select from %1$s r
                      where r.kommune_id = %2$s::smallint
                        and r.stamme in (substr(v.stamme, length($1) + 1), substr(v.stamme, length($1) + 2),
                                         substr(v.stamme, length($1) + 3))))
            union all
            select v.ord, v.stamme from %1$s v
            where v.kommune_id = %2$s::smallint
              and reverse(v.stamme) >= reverse($1) and reverse(v.stamme) < reverse($1) || chr(1114111)
              and length(v.stamme) >= length($1) + 3
              and exists (
                      select from %1$s f
                      where f.kommune_id = %2$s::smallint
                        and f.stamme = (ts_lexize('norwegian_stem', left(v.stamme, length(v.stamme) - length($1))))[1])) s
        group by s.stamme order by length(s.stamme), s.stamme limit $2 $sql$, tabell, kommune)
    using del, antall, length(soekt) >= 5;
end
$$;

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
    return query select ord_naere('vokabular', kommune, soekt, antall);
end
$$;
revoke all on function sok_naere(integer, text, integer) from public;
grant execute on function sok_naere(integer, text, integer) to app;
alter function sok_naere(integer, text, integer) owner to sok;

create function sok_sammensatte(kommune integer, soekt text, antall integer) returns setof text
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    return query select ord_sammensatte('vokabular', kommune, soekt, antall);
end
$$;
revoke all on function sok_sammensatte(integer, text, integer) from public;
grant execute on function sok_sammensatte(integer, text, integer) to app;
alter function sok_sammensatte(integer, text, integer) owner to sok;
