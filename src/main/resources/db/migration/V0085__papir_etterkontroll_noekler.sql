-- Keys, indexes and row level security for V0084: after the tables, so that a distribute step can come between.
alter table skannekontroll add primary key (kommune_id, id);
alter table skannekontroll add foreign key (kommune_id, skannebunt_id) references skannebunt (kommune_id, id);
create index skannekontroll_bunt on skannekontroll (kommune_id, skannebunt_id, utfoert_tid);
alter table stikkproeve add primary key (kommune_id, skannebunt_id, nr);
alter table stikkproeve add foreign key (kommune_id, skannebunt_id, nr) references skannebunt_dokument (kommune_id, skannebunt_id, nr);
create index stikkproeve_aapen on stikkproeve (kommune_id, skannebunt_id) where i_orden is null;
do $$
declare
    tabell text;
begin
    foreach tabell in array array['skannekontroll', 'stikkproeve'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
-- A control is added, never changed; a sample is answered once.
grant select, insert on skannekontroll to app;
grant select, insert, update on stikkproeve to app;
