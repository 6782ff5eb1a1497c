-- Keys, indexes and row level security for V0047: after the tables, so that a distribute step can come between.

alter table avskrivning add primary key (kommune_id, id);
alter table avskrivning add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table avskrivning add foreign key (kommune_id, referanse_avskrives_av_journalpost) references journalpost (kommune_id, id);
create index avskrivning_journalpost on avskrivning (kommune_id, journalpost_id);
create index avskrivning_referanse_avskrives_av_journalpost on avskrivning (kommune_id, referanse_avskrives_av_journalpost) where referanse_avskrives_av_journalpost is not null;
alter table avskrivning enable row level security;
alter table avskrivning force row level security;
create policy kommune on avskrivning
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on avskrivning to app;

alter table dokumentflyt add primary key (kommune_id, id);
alter table dokumentflyt add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table dokumentflyt add foreign key (kommune_id, arkivnotat_id) references arkivnotat (kommune_id, id);
create index dokumentflyt_journalpost on dokumentflyt (kommune_id, journalpost_id) where journalpost_id is not null;
create index dokumentflyt_arkivnotat on dokumentflyt (kommune_id, arkivnotat_id) where arkivnotat_id is not null;
alter table dokumentflyt enable row level security;
alter table dokumentflyt force row level security;
create policy kommune on dokumentflyt
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on dokumentflyt to app;
