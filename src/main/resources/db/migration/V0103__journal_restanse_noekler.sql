-- Keys, indexes and row level security for V0102: after the tables, so that a distribute step can come between.
alter table avskrivning add foreign key (kommune_id, korrespondansepart_id) references korrespondansepart (kommune_id, id);
alter table avskrivning add check (num_nonnulls(opphevet_tid, opphevet_av, opphevet_grunn) in (0, 3));
alter table avskrivning add check (opphevet_grunn <> '');
-- Written off once: the whole entry, or each receiver.
create unique index avskrivning_gjelder on avskrivning (kommune_id, journalpost_id, korrespondansepart_id) nulls not distinct
    where opphevet_tid is null;
-- A write-off is taken back, never rewritten.
revoke update on avskrivning from app;
grant update (opphevet_tid, opphevet_av, opphevet_grunn) on avskrivning to app;

alter table besvarelse add primary key (kommune_id, id);
alter table besvarelse add unique nulls not distinct (kommune_id, svar_id, journalpost_id, korrespondansepart_id);
alter table besvarelse add foreign key (kommune_id, svar_id) references journalpost (kommune_id, id);
alter table besvarelse add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table besvarelse add foreign key (kommune_id, korrespondansepart_id) references korrespondansepart (kommune_id, id);
create index besvarelse_journalpost on besvarelse (kommune_id, journalpost_id);

alter table foreloepig_svar add primary key (kommune_id, id);
alter table foreloepig_svar add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table foreloepig_svar add foreign key (kommune_id, sendt_med_journalpost) references journalpost (kommune_id, id);
create index foreloepig_svar_journalpost on foreloepig_svar (kommune_id, journalpost_id, dato);

alter table restanse add primary key (kommune_id, journalpost_id);
alter table restanse add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
create index restanse_fra on restanse (kommune_id, fra, journalpost_id);

alter table svarfrist add primary key (gjelder_fra);

do $$
declare
    tabell text;
begin
    foreach tabell in array array['besvarelse', 'foreloepig_svar', 'restanse'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
grant select, insert on foreloepig_svar to app;
-- Not facts of their own: chosen anew, or made again from the journal.
grant select, insert, delete on besvarelse, restanse to app;
grant select on svarfrist to app;
