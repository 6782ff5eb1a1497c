-- Keys, row level security and the deadline for V0152: after the tables, so that a distribute step can come between.
alter table einnsyn_post add primary key (kommune_id, journalpost_id);
alter table einnsyn_post add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table einnsyn_post add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
create index einnsyn_post_venter on einnsyn_post (kommune_id, neste_tid) where status in ('venter', 'sendes');
create index einnsyn_post_menneske on einnsyn_post (kommune_id, oensket_tid) where status = 'menneske';
create index einnsyn_post_sak on einnsyn_post (kommune_id, saksmappe_id);
alter table einnsyn_sak add primary key (kommune_id, saksmappe_id);
alter table einnsyn_sak add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table einnsyn_linje add primary key (kommune_id);
alter table einnsyn_linje add foreign key (kommune_id) references kommune (id);
alter table einnsyn_kvittering add primary key (kommune_id, id);
alter table einnsyn_kvittering add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
create index einnsyn_kvittering_journalpost on einnsyn_kvittering (kommune_id, journalpost_id, tid);
alter table einnsyn_frist add primary key (gjelder_fra);

do $$
declare
    tabell text;
begin
    foreach tabell in array array['einnsyn_post', 'einnsyn_sak', 'einnsyn_linje', 'einnsyn_kvittering'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;

grant select, insert, update on einnsyn_post, einnsyn_linje to app;
-- A case that eInnsyn no longer has is no row.
grant select, insert, update, delete on einnsyn_sak to app;
grant select, insert on einnsyn_kvittering to app;
grant select on einnsyn_frist to app;

insert into einnsyn_frist (gjelder_fra, minutter, kilde) values
    ('2026-01-01', 5, 'Dokumentsenterets rutine: trukket tilbake overalt innen fem minutter');
