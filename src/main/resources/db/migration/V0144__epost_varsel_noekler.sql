-- Keys and row level security for V0143: after the table, so that a distribute step can come between.
alter table epost_varsel add primary key (kommune_id, innkommet_post_id);
alter table epost_varsel add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
-- Never two for the same message, whatever its bytes.
create unique index epost_varsel_melding on epost_varsel (kommune_id, message_id);
create index epost_varsel_venter on epost_varsel (kommune_id, neste_tid) where status = 'venter';
alter table epost_varsel enable row level security;
alter table epost_varsel force row level security;
create policy kommune on epost_varsel
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on epost_varsel to app;
