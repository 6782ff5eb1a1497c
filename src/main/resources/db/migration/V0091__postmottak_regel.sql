-- What a municipality has decided that a letter shall be suggested, in an order that people see. A rule is never deleted:
-- the suggestions that it gave say its name.
create table regel (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    rekkefoelge integer not null,
    navn text not null,
    eier text not null,
    sted text not null check (sted in ('fra', 'emne', 'tekst')),
    inneholder text not null check (length(inneholder) between 3 and 200),
    felt text not null check (felt in ('saksbehandler', 'klasse', 'sak')),
    verdi text not null,
    visning text not null,
    aktiv boolean not null,
    laget_tid timestamptz not null,
    primary key (kommune_id, id),
    unique (kommune_id, rekkefoelge) deferrable initially deferred
);
comment on table regel is 'eier: postmottak';

create table regeltreff (
    kommune_id smallint not null,
    regel_id uuid not null,
    innkommet_post_id uuid not null,
    tid timestamptz not null,
    primary key (kommune_id, regel_id, innkommet_post_id),
    foreign key (kommune_id, regel_id) references regel (kommune_id, id),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id)
);
comment on table regeltreff is 'eier: postmottak';

alter table regel enable row level security;
alter table regel force row level security;
create policy kommune on regel
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on regel to app;
alter table regeltreff enable row level security;
alter table regeltreff force row level security;
create policy kommune on regeltreff
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on regeltreff to app;
