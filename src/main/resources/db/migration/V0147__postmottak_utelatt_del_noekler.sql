-- Keys and row level security for V0146: after the table, so that a distribute step can come between.
alter table utelatt_del add primary key (kommune_id, innkommet_post_id, nr);
alter table utelatt_del add foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id);
alter table utelatt_del enable row level security;
alter table utelatt_del force row level security;
create policy kommune on utelatt_del
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
-- Found when the item is read, so it is replaced when it is read anew.
grant select, insert, update, delete on utelatt_del to app;
