-- Which messages have been taken in from which mailbox: a server's number is used once as long as its UIDVALIDITY lasts (RFC 3501).
create table hentet_melding (
    kommune_id smallint not null,
    postkasse text not null,
    uidvalidity bigint not null,
    uid bigint not null,
    innkommet_post_id uuid not null,
    hentet_tid timestamptz not null,
    primary key (kommune_id, postkasse, uidvalidity, uid),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id)
);
comment on table hentet_melding is 'eier: epost';
create index hentet_melding_post on hentet_melding (kommune_id, innkommet_post_id);
alter table hentet_melding enable row level security;
alter table hentet_melding force row level security;
create policy kommune on hentet_melding
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on hentet_melding to app;

-- Locked by the one that moves messages in a mailbox: two who move the same message at once leave two.
create table postkasse (
    kommune_id smallint not null references kommune (id),
    navn text not null,
    primary key (kommune_id, navn)
);
comment on table postkasse is 'eier: epost';
alter table postkasse enable row level security;
alter table postkasse force row level security;
create policy kommune on postkasse
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on postkasse to app;

-- How it goes with a channel that fetches by itself: when it last went well, and what is wrong since when.
create table kanalstatus (
    kommune_id smallint not null references kommune (id),
    kanal text not null check (kanal in ('epost', 'papir')),
    sist_vellykket timestamptz,
    feil text,
    feil_siden timestamptz,
    primary key (kommune_id, kanal),
    check ((feil is null) = (feil_siden is null))
);
comment on table kanalstatus is 'eier: postmottak';
alter table kanalstatus enable row level security;
alter table kanalstatus force row level security;
create policy kommune on kanalstatus
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on kanalstatus to app;
