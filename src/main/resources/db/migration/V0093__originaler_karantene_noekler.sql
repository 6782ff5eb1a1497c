-- Keys, indexes and row level security for V0092: after the tables, so that a distribute step can come between.
alter table karanteneboks add primary key (kommune_id, id);
alter table karanteneboks add unique (kommune_id, nummer);
-- One open box: paper is never laid in another than the one that stands on the table.
create unique index karanteneboks_aapen on karanteneboks (kommune_id) where status = 'aapen';
create index karanteneboks_lukket on karanteneboks (kommune_id, lukket_dato, id);
alter table karanteneteller add primary key (kommune_id, serie);
alter table originalpapir add primary key (kommune_id, id);
alter table originalpapir add unique (kommune_id, boks_id, nr);
alter table originalpapir add foreign key (kommune_id, boks_id) references karanteneboks (kommune_id, id);
alter table originalpapir add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
-- A letter's paper lies in one place.
create unique index originalpapir_post on originalpapir (kommune_id, innkommet_post_id) where tatt_ut_maate is distinct from 'feil_lagt';
alter table originalkontroll add primary key (kommune_id, innkommet_post_id);
alter table originalkontroll add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
alter table unntaksgrunn add primary key (kode);
alter table originalunntak add primary key (kommune_id, id);
alter table originalunntak add foreign key (grunn) references unntaksgrunn (kode);
alter table originalunntak add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
create unique index originalunntak_gjelder on originalunntak (kommune_id, innkommet_post_id, grunn) where loeftet_tid is null;
alter table karantenetid add primary key (kommune_id, gjelder_fra);
alter table karantenetid_felles add primary key (gjelder_fra);
alter table makuleringsliste add primary key (kommune_id, id);
alter table makuleringsliste add unique (kommune_id, nummer);
alter table makuleringsliste_boks add primary key (kommune_id, liste_id, boks_id);
alter table makuleringsliste_boks add foreign key (kommune_id, liste_id) references makuleringsliste (kommune_id, id);
alter table makuleringsliste_boks add foreign key (kommune_id, boks_id) references karanteneboks (kommune_id, id);
create index makuleringsliste_boks_boks on makuleringsliste_boks (kommune_id, boks_id);
alter table makuleringsliste_papir add primary key (kommune_id, liste_id, nr);
alter table makuleringsliste_papir add foreign key (kommune_id, liste_id) references makuleringsliste (kommune_id, id);
alter table makuleringsliste_papir add foreign key (kommune_id, originalpapir_id) references originalpapir (kommune_id, id);
alter table makuleringssignatur add primary key (kommune_id, liste_id, nr);
-- Two signatures are two people.
alter table makuleringssignatur add unique (kommune_id, liste_id, signert_av);
alter table makuleringssignatur add foreign key (kommune_id, liste_id) references makuleringsliste (kommune_id, id);
-- What the box page offers to lay in: the paper of a municipality, newest first.
create index innkommet_post_papir on innkommet_post (kommune_id, mottatt_dato desc, id) where kanal = 'papir';
do $$
declare
    tabell text;
begin
    foreach tabell in array array['karanteneboks', 'karanteneteller', 'originalpapir', 'originalkontroll', 'originalunntak',
        'karantenetid', 'makuleringsliste', 'makuleringsliste_boks', 'makuleringsliste_papir', 'makuleringssignatur'] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;
-- A control, a holding time, a signature and what was signed are added, never changed.
grant select, insert on originalkontroll, karantenetid, makuleringsliste_boks, makuleringsliste_papir, makuleringssignatur to app;
grant select, insert, update on karanteneboks, karanteneteller, originalpapir, originalunntak, makuleringsliste to app;
grant select on unntaksgrunn, karantenetid_felles to app;
