-- The signed reconciliations: who said when that all that came is accounted for, with the meters as they stood. Never changed.
create table avstemming (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    tid timestamptz not null,
    signert_av text not null,
    hilsen text not null,
    primary key (kommune_id, id)
);
comment on table avstemming is 'eier: dagsslutt';
comment on column avstemming.hilsen is 'what the next one must know, in the words of the one who signed';
create index avstemming_siste on avstemming (kommune_id, tid desc);

create table avstemming_kanal (
    kommune_id smallint not null,
    avstemming_id uuid not null,
    kanal text not null,
    talt integer,
    forklaring text not null,
    primary key (kommune_id, avstemming_id, kanal),
    foreign key (kommune_id, avstemming_id) references avstemming (kommune_id, id)
);
comment on table avstemming_kanal is 'eier: dagsslutt';
comment on column avstemming_kanal.talt is 'counted by hand since the last signature: envelopes';

create table avstemming_maaler (
    kommune_id smallint not null,
    avstemming_id uuid not null,
    kanal text not null,
    maaler text not null,
    stand bigint not null,
    primary key (kommune_id, avstemming_id, kanal, maaler),
    foreign key (kommune_id, avstemming_id, kanal) references avstemming_kanal (kommune_id, avstemming_id, kanal)
);
comment on table avstemming_maaler is 'eier: dagsslutt';

alter table avstemming enable row level security;
alter table avstemming force row level security;
create policy kommune on avstemming
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on avstemming to app;
alter table avstemming_kanal enable row level security;
alter table avstemming_kanal force row level security;
create policy kommune on avstemming_kanal
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on avstemming_kanal to app;
alter table avstemming_maaler enable row level security;
alter table avstemming_maaler force row level security;
create policy kommune on avstemming_maaler
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on avstemming_maaler to app;
