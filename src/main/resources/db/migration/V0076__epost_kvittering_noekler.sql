alter table epost_kvittering add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
create unique index epost_kvittering_post on epost_kvittering (kommune_id, innkommet_post_id);
-- Never two for the same message, whatever its bytes.
create unique index epost_kvittering_melding on epost_kvittering (kommune_id, message_id) where status <> 'unnlatt';
create index epost_kvittering_adressat on epost_kvittering (kommune_id, adressat, mottatt_tid) where status <> 'unnlatt';
create index epost_kvittering_mottatt on epost_kvittering (kommune_id, mottatt_tid) where status <> 'unnlatt';
create index epost_kvittering_venter on epost_kvittering (kommune_id, neste_tid) where status = 'venter';
alter table epost_kvittering enable row level security;
alter table epost_kvittering force row level security;
create policy kommune on epost_kvittering
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on epost_kvittering to app;
