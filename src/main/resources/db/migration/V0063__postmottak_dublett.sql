-- The text of each file of an item as 63 small numbers, and the 21 groups of three of them by which likely twins are found.
create table posttrekk (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    fil_nr integer not null,
    avtrykk integer[] not null,
    baand bigint[] not null,
    primary key (kommune_id, innkommet_post_id, fil_nr),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id)
);
comment on table posttrekk is 'eier: postmottak';
create index posttrekk_baand on posttrekk using gin (baand);

-- Two items of one municipality that may be the same letter, why we think so, and what a person said.
create table dublett (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    annen_post_id uuid not null,
    grunn text not null check (grunn in ('melding', 'fil', 'tekst')),
    likhet smallint not null check (likhet between 0 and 100),
    fil_nr integer not null,
    annen_fil_nr integer not null,
    avgjoerelse text check (avgjoerelse in ('begge', 'kopi', 'ulike')),
    avgjort_av text,
    avgjort_tid timestamptz,
    primary key (kommune_id, innkommet_post_id, annen_post_id),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id),
    foreign key (kommune_id, annen_post_id) references innkommet_post (kommune_id, id),
    check ((avgjoerelse is null) = (avgjort_tid is null)),
    check ((avgjoerelse is null) = (avgjort_av is null)),
    check (innkommet_post_id <> annen_post_id)
);
comment on table dublett is 'eier: postmottak';
comment on column dublett.likhet is 'per cent';
create index dublett_annen on dublett (kommune_id, annen_post_id);
create index innkommet_fil_sjekksum on innkommet_fil (kommune_id, sjekksum);

-- What had the same Message-ID before pairs were kept.
alter table innkommet_post no force row level security;
insert into dublett (kommune_id, innkommet_post_id, annen_post_id, grunn, likhet, fil_nr, annen_fil_nr)
select kommune_id, id, mulig_dublett_av, 'melding', 100, 1, 1 from innkommet_post where mulig_dublett_av is not null;
alter table innkommet_post force row level security;

alter table posttrekk enable row level security;
alter table posttrekk force row level security;
create policy kommune on posttrekk
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update, delete on posttrekk to app;
alter table dublett enable row level security;
alter table dublett force row level security;
create policy kommune on dublett
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update on dublett to app;
