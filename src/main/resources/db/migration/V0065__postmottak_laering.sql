-- What a registered letter taught: which words it had, by the entry it became. Class, case, handler and access code are not
-- copied here: they are read from the journal as it is now, so that what is corrected there is corrected here. All can be made
-- again from the journal and the item's text.
create table laereeksempel (
    kommune_id smallint not null references kommune (id),
    journalpost_id uuid not null,
    -- Tells senders apart without naming them.
    avsender integer not null,
    -- The person chose otherwise than was suggested.
    rettet boolean not null,
    -- Roots of the words that the public title shows, and of those that the letter itself has.
    tittelord text[] not null,
    brevord text[] not null,
    primary key (kommune_id, journalpost_id),
    foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id)
);
comment on table laereeksempel is 'eier: postmottak';
alter table laereeksempel enable row level security;
alter table laereeksempel force row level security;
create policy kommune on laereeksempel
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, delete on laereeksempel to app;

-- Roots of the words that people in this journal are named by: never a reason for anything.
create table navneord (
    kommune_id smallint not null references kommune (id),
    ord text not null,
    primary key (kommune_id, ord)
);
comment on table navneord is 'eier: postmottak';
alter table navneord enable row level security;
alter table navneord force row level security;
create policy kommune on navneord
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, delete on navneord to app;
