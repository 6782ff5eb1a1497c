-- Keys, indexes and row level security for V0086: after the tables, so that a distribute step can come between.
alter table aapningssamtykke add primary key (kommune_id, id);
create index aapningssamtykke_navn on aapningssamtykke (kommune_id, lower(navn));
alter table mottatt_papir add primary key (kommune_id, id);
alter table mottatt_papir add foreign key (kommune_id, samtykke_id) references aapningssamtykke (kommune_id, id);
create index mottatt_papir_tid on mottatt_papir (kommune_id, mottatt_tid desc, id);
do $$
declare
    tabell text;
begin
    foreach tabell in array array['mottatt_papir', 'aapningssamtykke'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
grant select, insert, update on mottatt_papir, aapningssamtykke to app;
