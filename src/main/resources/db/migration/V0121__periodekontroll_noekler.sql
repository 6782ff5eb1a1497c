-- Keys, indexes and row level security for V0120: after the tables, so that a distribute step can come between.
alter table kontroll add primary key (kode, gyldig_fra);
alter table kontrollgrense add primary key (kode, navn, gyldig_fra);
grant select on kontroll, kontrollgrense to app;

alter table kontrollkjoering add primary key (kommune_id, id);
alter table kontrollkjoering add foreign key (kommune_id) references kommune (id);
create index kontrollkjoering_sist on kontrollkjoering (kommune_id, kode, startet_tid desc);

alter table kontrollansvar add primary key (kommune_id, id);
alter table kontrollansvar add foreign key (kommune_id) references kommune (id);
create index kontrollansvar_sist on kontrollansvar (kommune_id, kode, fra_tid desc);

alter table kontrollsett add primary key (kommune_id, id);
alter table kontrollsett add foreign key (kommune_id) references kommune (id);
alter table kontrollsett add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table kontrollsett add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
-- One note holds at a time: two who press at once give one row and one conflict.
create unique index kontrollsett_gjelder on kontrollsett (kommune_id, kode, objekt_id) where opphevet_tid is null;

alter table filproeve add primary key (kommune_id, dokumentobjekt_id);
alter table filproeve add foreign key (kommune_id, dokumentobjekt_id) references dokumentobjekt (kommune_id, id);
create index filproeve_skadet on filproeve (kommune_id) where utfall <> 'hel';

do $$
declare
    tabell text;
begin
    foreach tabell in array array['kontrollkjoering', 'kontrollansvar', 'kontrollsett', 'filproeve'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
grant select, insert on kontrollkjoering, kontrollansvar to app;
grant select, insert, update (opphevet_av, opphevet_tid) on kontrollsett to app;
grant select, insert, update on filproeve to app;
