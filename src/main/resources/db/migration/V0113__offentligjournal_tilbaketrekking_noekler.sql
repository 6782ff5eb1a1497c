-- Keys, row level security and the deadline for V0112: after the tables, so that a distribute step can come between.
alter table tilbaketrekking add primary key (kommune_id, id);
alter table tilbaketrekking add foreign key (kommune_id) references kommune (id);
alter table tilbaketrekking add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
create index tilbaketrekking_journalpost on tilbaketrekking (kommune_id, journalpost_id);
alter table tilbaketrekking enable row level security;
alter table tilbaketrekking force row level security;
create policy kommune on tilbaketrekking
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert on tilbaketrekking to app;

alter table meldefrist add primary key (gjelder_fra);
grant select on meldefrist to app;
insert into meldefrist (gjelder_fra, timer, kilde) values
    ('2018-07-20', 72, 'personvernforordningen artikkel 33 nr. 1: uten ugrunnet opphold og når det er mulig innen 72 timer');
