-- Keys, indexes and row level security for V0110: after the table, so that a distribute step can come between.
alter table journalavgjoerelse add primary key (kommune_id, id);
alter table journalavgjoerelse add foreign key (kommune_id) references kommune (id);
alter table journalavgjoerelse add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
-- One decision holds at a time: two who press at once give one row and one conflict.
create unique index journalavgjoerelse_gjelder on journalavgjoerelse (kommune_id, journalpost_id) where opphevet_tid is null;
alter table journalavgjoerelse enable row level security;
alter table journalavgjoerelse force row level security;
create policy kommune on journalavgjoerelse
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update (opphevet_av, opphevet_tid) on journalavgjoerelse to app;
