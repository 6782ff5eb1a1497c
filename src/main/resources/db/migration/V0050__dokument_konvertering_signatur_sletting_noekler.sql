-- Keys, indexes and row level security for V0049: after the tables, so that a distribute step can come between.

alter table konvertering add primary key (kommune_id, id);
alter table konvertering add foreign key (kommune_id, dokumentobjekt_id) references dokumentobjekt (kommune_id, id);
create index konvertering_dokumentobjekt on konvertering (kommune_id, dokumentobjekt_id);
alter table konvertering enable row level security;
alter table konvertering force row level security;
create policy kommune on konvertering
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on konvertering to app;

alter table elektronisk_signatur add primary key (kommune_id, id);
alter table elektronisk_signatur add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table elektronisk_signatur add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
alter table elektronisk_signatur add foreign key (kommune_id, dokumentobjekt_id) references dokumentobjekt (kommune_id, id);
create unique index elektronisk_signatur_journalpost on elektronisk_signatur (kommune_id, journalpost_id) where journalpost_id is not null;
create unique index elektronisk_signatur_dokumentbeskrivelse on elektronisk_signatur (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
create unique index elektronisk_signatur_dokumentobjekt on elektronisk_signatur (kommune_id, dokumentobjekt_id) where dokumentobjekt_id is not null;
alter table elektronisk_signatur enable row level security;
alter table elektronisk_signatur force row level security;
create policy kommune on elektronisk_signatur
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on elektronisk_signatur to app;

alter table sletting add primary key (kommune_id, id);
alter table sletting add foreign key (kommune_id, arkivdel_id) references arkivdel (kommune_id, id);
alter table sletting add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create index sletting_arkivdel on sletting (kommune_id, arkivdel_id) where arkivdel_id is not null;
create index sletting_dokumentbeskrivelse on sletting (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
alter table sletting enable row level security;
alter table sletting force row level security;
create policy kommune on sletting
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on sletting to app;
