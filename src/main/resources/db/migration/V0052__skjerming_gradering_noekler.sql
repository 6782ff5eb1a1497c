-- Keys, indexes and row level security for V0051: after the tables, so that a distribute step can come between.

alter table gradering add primary key (kommune_id, id);
alter table gradering add foreign key (kommune_id, arkivdel_id) references arkivdel (kommune_id, id);
alter table gradering add foreign key (kommune_id, klasse_id) references klasse (kommune_id, id);
alter table gradering add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table gradering add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table gradering add foreign key (kommune_id, arkivnotat_id) references arkivnotat (kommune_id, id);
alter table gradering add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create unique index gradering_arkivdel on gradering (kommune_id, arkivdel_id) where arkivdel_id is not null;
create unique index gradering_klasse on gradering (kommune_id, klasse_id) where klasse_id is not null;
create unique index gradering_saksmappe on gradering (kommune_id, saksmappe_id) where saksmappe_id is not null;
create unique index gradering_journalpost on gradering (kommune_id, journalpost_id) where journalpost_id is not null;
create unique index gradering_arkivnotat on gradering (kommune_id, arkivnotat_id) where arkivnotat_id is not null;
create unique index gradering_dokumentbeskrivelse on gradering (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
alter table gradering enable row level security;
alter table gradering force row level security;
create policy kommune on gradering
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on gradering to app;
