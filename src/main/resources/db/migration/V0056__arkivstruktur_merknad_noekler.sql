-- Keys, indexes and row level security for V0055: after the tables, so that a distribute step can come between.

alter table merknad add primary key (kommune_id, id);
alter table merknad add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table merknad add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table merknad add foreign key (kommune_id, arkivnotat_id) references arkivnotat (kommune_id, id);
alter table merknad add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create index merknad_saksmappe on merknad (kommune_id, saksmappe_id) where saksmappe_id is not null;
create index merknad_journalpost on merknad (kommune_id, journalpost_id) where journalpost_id is not null;
create index merknad_arkivnotat on merknad (kommune_id, arkivnotat_id) where arkivnotat_id is not null;
create index merknad_dokumentbeskrivelse on merknad (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
alter table merknad enable row level security;
alter table merknad force row level security;
create policy kommune on merknad
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on merknad to app;
