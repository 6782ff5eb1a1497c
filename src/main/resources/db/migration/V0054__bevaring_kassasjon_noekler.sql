-- Keys, indexes and row level security for V0053: after the tables, so that a distribute step can come between.

alter table kassasjon add primary key (kommune_id, id);
alter table kassasjon add foreign key (kommune_id, arkivdel_id) references arkivdel (kommune_id, id);
alter table kassasjon add foreign key (kommune_id, klasse_id) references klasse (kommune_id, id);
alter table kassasjon add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table kassasjon add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table kassasjon add foreign key (kommune_id, arkivnotat_id) references arkivnotat (kommune_id, id);
alter table kassasjon add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create unique index kassasjon_arkivdel on kassasjon (kommune_id, arkivdel_id) where arkivdel_id is not null;
create unique index kassasjon_klasse on kassasjon (kommune_id, klasse_id) where klasse_id is not null;
create unique index kassasjon_saksmappe on kassasjon (kommune_id, saksmappe_id) where saksmappe_id is not null;
create unique index kassasjon_journalpost on kassasjon (kommune_id, journalpost_id) where journalpost_id is not null;
create unique index kassasjon_arkivnotat on kassasjon (kommune_id, arkivnotat_id) where arkivnotat_id is not null;
create unique index kassasjon_dokumentbeskrivelse on kassasjon (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
create index kassasjon_kassasjonsdato on kassasjon (kommune_id, kassasjonsdato) where kassasjonsdato is not null;
alter table kassasjon enable row level security;
alter table kassasjon force row level security;
create policy kommune on kassasjon
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on kassasjon to app;

alter table utfoert_kassasjon add primary key (kommune_id, id);
alter table utfoert_kassasjon add foreign key (kommune_id, arkivdel_id) references arkivdel (kommune_id, id);
alter table utfoert_kassasjon add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create unique index utfoert_kassasjon_arkivdel on utfoert_kassasjon (kommune_id, arkivdel_id) where arkivdel_id is not null;
create unique index utfoert_kassasjon_dokumentbeskrivelse on utfoert_kassasjon (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
alter table utfoert_kassasjon enable row level security;
alter table utfoert_kassasjon force row level security;
create policy kommune on utfoert_kassasjon
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on utfoert_kassasjon to app;
