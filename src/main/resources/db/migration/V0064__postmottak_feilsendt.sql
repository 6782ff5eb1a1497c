-- What came to the wrong municipality. Each side keeps its own line: where it went, and where it came from.
create table feilsendt (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    til_kommune_id smallint not null references kommune (id),
    grunn text not null,
    sendt_av text not null,
    sendt_tid timestamptz not null,
    varslet_av text,
    varslet_tid timestamptz,
    primary key (kommune_id, innkommet_post_id),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id),
    check (til_kommune_id <> kommune_id),
    check ((varslet_av is null) = (varslet_tid is null))
);
comment on table feilsendt is 'eier: postmottak';
comment on column feilsendt.varslet_tid is 'when the sender was told, forvaltningslovforskriften § 4';

create table sendt_hit (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    fra_kommune_id smallint not null references kommune (id),
    mottatt_der timestamptz not null,
    sendt_av text not null,
    primary key (kommune_id, innkommet_post_id),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id),
    check (fra_kommune_id <> kommune_id)
);
comment on table sendt_hit is 'eier: postmottak';

alter table feilsendt enable row level security;
alter table feilsendt force row level security;
create policy kommune on feilsendt
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update, delete on feilsendt to app;
alter table sendt_hit enable row level security;
alter table sendt_hit force row level security;
create policy kommune on sendt_hit
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on sendt_hit to app;
