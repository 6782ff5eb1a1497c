-- The schema as lines of text, in name order. Parts that belong to an extension are left out.
with tabell as (
    select c.oid, c.relname, c.relacl, c.relowner, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
), kolonne as (
    select t.relname, a.attnum,
           '    ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
           || case when a.attcollation not in (0, ty.typcollation) then ' collate ' || co.collname else '' end
           || case when a.attnotnull then ' not null' else '' end
           || case when d.adbin is null then ''
                   when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ')'
                   else ' default ' || pg_get_expr(d.adbin, d.adrelid) end
           || case when a.attidentity <> '' then ' generated as identity' else '' end
           || case when k.description is null then '' else ' -- ' || k.description end as linje
    from tabell t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    join pg_type ty on ty.oid = a.atttypid
    left join pg_collation co on co.oid = a.attcollation
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    left join pg_description k on k.objoid = t.oid and k.classoid = 'pg_class'::regclass and k.objsubid = a.attnum
), rett as (
    select t.relname, case when g.grantee = 0 then 'public' else g.grantee::regrole::text end as hvem,
           string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as hva
    from tabell t, aclexplode(t.relacl) g
    where g.grantee <> t.relowner
    group by 1, 2
), kolonnerett as (
    select t.relname, a.attname, g.grantee::regrole::text as hvem,
           string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as hva
    from tabell t join pg_attribute a on a.attrelid = t.oid, aclexplode(a.attacl) g
    group by 1, 2, 3
), linje (del, navn, ledd, under, linje) as (
    select 0, extname::text, 0, '', 'extension ' || extname from pg_extension where extname <> 'plpgsql'
    union all
    select 1, relname::text, 0, '', E'\ntable ' || relname || coalesce(' -- ' || obj_description(oid, 'pg_class'), '') from tabell
    union all
    select 1, relname::text, 1, lpad(attnum::text, 4, '0'), linje from kolonne
    union all
    select 1, t.relname::text, 2, n.conname::text, '  constraint ' || n.conname || ' ' || pg_get_constraintdef(n.oid)
    from tabell t join pg_constraint n on n.conrelid = t.oid where n.contype <> 'n'
    union all
    select 1, t.relname::text, 3, i.indexrelid::regclass::text, '  ' || pg_get_indexdef(i.indexrelid)
    from tabell t join pg_index i on i.indrelid = t.oid
    where not exists (select from pg_constraint n where n.conindid = i.indexrelid and n.contype in ('p', 'u', 'x'))
    union all
    select 1, relname::text, 4, '', '  row security' || case when relforcerowsecurity then ' forced' else '' end
    from tabell where relrowsecurity
    union all
    select 1, tablename::text, 4, policyname::text,
           '  policy ' || policyname || ' ' || permissive || ' for ' || cmd || ' to ' || array_to_string(roles, ', ')
           || ' using ' || coalesce(qual, '-') || ' with check ' || coalesce(with_check, '-')
    from pg_policies where schemaname = 'public'
    union all
    select 1, relname::text, 5, hvem, '  grant ' || hva || ' to ' || hvem from rett
    union all
    select 1, relname::text, 6, hvem || attname, '  grant ' || hva || ' (' || attname || ') to ' || hvem from kolonnerett
    union all
    select 1, c.relname::text, 7, t.tgname::text, '  ' || pg_get_triggerdef(t.oid)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal
    union all
    select 2, c.relname::text, 0, '', E'\n' || case c.relkind when 'S' then 'sequence ' else 'view ' end || c.relname
           || case when c.relkind in ('v', 'm') then ' as ' || pg_get_viewdef(c.oid) else '' end
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm', 'S')
    union all
    select 3, p.oid::regprocedure::text, 0, '',
           E'\n' || rtrim(pg_get_functiondef(p.oid), E'\n') || E'\n  owner ' || p.proowner::regrole
           || coalesce(E'\n  execute ' || (select string_agg(case when g.grantee = 0 then 'public' else g.grantee::regrole::text end, ', '
                                                            order by g.grantee::regrole::text)
                                            from aclexplode(p.proacl) g), E'\n  execute public')
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
)
select linje from linje order by del, navn collate "C", ledd, under collate "C"
