-- Keys, indexes and row level security for V0082: after the tables, so that a distribute step can come between.
alter table skannebunt add primary key (kommune_id, id);
alter table skannebunt add unique (kommune_id, sjekksum);
alter table skannebunt add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
create index skannebunt_tid on skannebunt (kommune_id, mottatt_tid desc, id) where status <> 'enkeltbrev';
create index skannebunt_nummer on skannebunt (kommune_id, buntnummer) where buntnummer is not null;
alter table skannebunt_side add primary key (kommune_id, skannebunt_id, side);
alter table skannebunt_side add foreign key (kommune_id, skannebunt_id) references skannebunt (kommune_id, id);
alter table skannebunt_steg add primary key (kommune_id, skannebunt_id, nr);
alter table skannebunt_steg add foreign key (kommune_id, skannebunt_id) references skannebunt (kommune_id, id);
alter table skannebunt_dokument add primary key (kommune_id, skannebunt_id, nr);
alter table skannebunt_dokument add foreign key (kommune_id, skannebunt_id) references skannebunt (kommune_id, id);
alter table skannebunt_dokument add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
create unique index skannebunt_dokument_post on skannebunt_dokument (kommune_id, innkommet_post_id) where innkommet_post_id is not null;
do $$
declare
    tabell text;
begin
    foreach tabell in array array['skannebunt', 'skannebunt_side', 'skannebunt_steg', 'skannebunt_dokument'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
-- Nothing of a stack is deleted.
grant select, insert, update on skannebunt, skannebunt_side, skannebunt_steg, skannebunt_dokument to app;
