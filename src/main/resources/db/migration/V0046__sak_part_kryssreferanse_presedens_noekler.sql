-- Keys, indexes and row level security for V0045: after the tables, so that a distribute step can come between.

alter table part add primary key (kommune_id, id);
alter table part add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table part add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table part add foreign key (kommune_id, arkivnotat_id) references arkivnotat (kommune_id, id);
alter table part add foreign key (kommune_id, dokumentbeskrivelse_id) references dokumentbeskrivelse (kommune_id, id);
create index part_saksmappe on part (kommune_id, saksmappe_id) where saksmappe_id is not null;
create index part_journalpost on part (kommune_id, journalpost_id) where journalpost_id is not null;
create index part_arkivnotat on part (kommune_id, arkivnotat_id) where arkivnotat_id is not null;
create index part_dokumentbeskrivelse on part (kommune_id, dokumentbeskrivelse_id) where dokumentbeskrivelse_id is not null;
alter table part enable row level security;
alter table part force row level security;
create policy kommune on part
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on part to app;

alter table kryssreferanse add primary key (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, fra_klasse_id) references klasse (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, fra_saksmappe_id) references saksmappe (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, fra_journalpost_id) references journalpost (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, fra_arkivnotat_id) references arkivnotat (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, referanse_til_klasse) references klasse (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, referanse_til_mappe) references saksmappe (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, referanse_til_journalpost) references journalpost (kommune_id, id);
alter table kryssreferanse add foreign key (kommune_id, referanse_til_arkivnotat) references arkivnotat (kommune_id, id);
create index kryssreferanse_fra_klasse on kryssreferanse (kommune_id, fra_klasse_id) where fra_klasse_id is not null;
create index kryssreferanse_fra_saksmappe on kryssreferanse (kommune_id, fra_saksmappe_id) where fra_saksmappe_id is not null;
create index kryssreferanse_fra_journalpost on kryssreferanse (kommune_id, fra_journalpost_id) where fra_journalpost_id is not null;
create index kryssreferanse_fra_arkivnotat on kryssreferanse (kommune_id, fra_arkivnotat_id) where fra_arkivnotat_id is not null;
create index kryssreferanse_referanse_til_klasse on kryssreferanse (kommune_id, referanse_til_klasse) where referanse_til_klasse is not null;
create index kryssreferanse_referanse_til_mappe on kryssreferanse (kommune_id, referanse_til_mappe) where referanse_til_mappe is not null;
create index kryssreferanse_referanse_til_journalpost on kryssreferanse (kommune_id, referanse_til_journalpost) where referanse_til_journalpost is not null;
create index kryssreferanse_referanse_til_arkivnotat on kryssreferanse (kommune_id, referanse_til_arkivnotat) where referanse_til_arkivnotat is not null;
alter table kryssreferanse enable row level security;
alter table kryssreferanse force row level security;
create policy kommune on kryssreferanse
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on kryssreferanse to app;

alter table presedens add primary key (kommune_id, id);
alter table presedens add foreign key (kommune_id, saksmappe_id) references saksmappe (kommune_id, id);
alter table presedens add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
create index presedens_saksmappe on presedens (kommune_id, saksmappe_id) where saksmappe_id is not null;
create index presedens_journalpost on presedens (kommune_id, journalpost_id) where journalpost_id is not null;
alter table presedens enable row level security;
alter table presedens force row level security;
create policy kommune on presedens
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on presedens to app;
