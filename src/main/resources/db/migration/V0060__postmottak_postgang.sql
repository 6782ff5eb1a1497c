-- What happened to an item after it came: one line for each disposal and each taking back, never changed. The day's
-- count reads these lines on one side and the items' status on the other, so that the two can prove each other.
create table postgang (
    kommune_id smallint not null,
    id uuid not null,
    innkommet_post_id uuid not null,
    kanal text not null,
    steg text not null check (steg in ('journalfoert', 'avsluttet', 'venter', 'gjenaapnet', 'hentet')),
    grunn text not null,
    brukernavn text not null,
    tid timestamptz not null,
    primary key (kommune_id, id),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id)
);
comment on table postgang is 'eier: postmottak';
comment on column postgang.steg is 'gjenaapnet: a disposal was taken back; hentet: a wait was ended';
create index postgang_post on postgang (kommune_id, innkommet_post_id);
create index postgang_mine on postgang (kommune_id, brukernavn, id desc);

-- The items that were disposed of before these lines were kept have one each. The owner of a table with forced row
-- security sees no row of it without a municipality, so the force is lifted while they are copied.
alter table innkommet_post no force row level security;
insert into postgang (kommune_id, id, innkommet_post_id, kanal, steg, grunn, brukernavn, tid)
select kommune_id, gen_random_uuid(), id, kanal, status, coalesce(avslutt_grunn, vent_grunn, ''),
       coalesce(ferdig_av, 'ukjent'), coalesce(ferdig_tid, mottatt_dato)
from innkommet_post where status in ('journalfoert', 'avsluttet', 'venter');
alter table innkommet_post force row level security;

alter table postgang enable row level security;
alter table postgang force row level security;
create policy kommune on postgang
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on postgang to app;
