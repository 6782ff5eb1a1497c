-- Keys and row level security for V0080: after the tables, so that a distribute step can come between.
alter table skilleark add primary key (kommune_id, id);
alter table skilleark add unique (kommune_id, nummer);
alter table skillearkteller add primary key (kommune_id);
do $$
declare
    tabell text;
begin
    foreach tabell in array array['skilleark', 'skillearkteller'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
-- What is printed is added to and read.
grant select, insert on skilleark to app;
grant select, insert, update on skillearkteller to app;
