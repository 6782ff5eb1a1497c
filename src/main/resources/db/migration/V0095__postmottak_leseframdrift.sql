-- How far the reading of an item has come, while it goes on: it is gone when the item is read. What it says of the item
-- is what its message says of itself.
create table leseframdrift (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    fra text not null,
    emne text not null,
    lest integer not null check (lest >= 0),
    deler integer not null check (deler >= lest),
    primary key (kommune_id, innkommet_post_id),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id)
);
comment on table leseframdrift is 'eier: postmottak';

alter table leseframdrift enable row level security;
alter table leseframdrift force row level security;
create policy kommune on leseframdrift
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update, delete on leseframdrift to app;
