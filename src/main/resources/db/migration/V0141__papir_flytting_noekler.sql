-- Keys and row level security for V0140: after the tables, so that a distribute step can come between.
alter table skannebunt_flytting add primary key (kommune_id, skannebunt_id, nr);
alter table skannebunt_flytting add foreign key (kommune_id, skannebunt_id) references skannebunt (kommune_id, id);
alter table skannebunt_flytting_post add primary key (kommune_id, skannebunt_id, nr, innkommet_post_id);
alter table skannebunt_flytting_post add foreign key (kommune_id, skannebunt_id, nr)
    references skannebunt_flytting (kommune_id, skannebunt_id, nr);
alter table skannebunt_flytting_post add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
alter table skannebunt_flyttet_hit add primary key (kommune_id, skannebunt_id, fra_skannebunt_id);
alter table skannebunt_flyttet_hit add foreign key (kommune_id, skannebunt_id) references skannebunt (kommune_id, id);
do $$
declare
    tabell text;
begin
    foreach tabell in array array['skannebunt_flytting', 'skannebunt_flytting_post', 'skannebunt_flyttet_hit'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
-- A line about what was moved is never changed or removed.
grant select, insert on skannebunt_flytting, skannebunt_flytting_post, skannebunt_flyttet_hit to app;
