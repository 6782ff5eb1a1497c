-- What a person must know of an item before deciding: found when it is read, so it is replaced when it is read anew.
create table post_merke (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    kode text not null check (kode in ('automatisk', 'kryptert', 'bare_lenke', 'karantene', 'signert', 'signatur_ukjent',
                                       'signatur_endret', 'for_stor')),
    detalj text not null,
    primary key (kommune_id, innkommet_post_id, kode),
    foreign key (kommune_id, innkommet_post_id) references innkommet_post (kommune_id, id)
);
comment on table post_merke is 'eier: postmottak';
comment on column post_merke.detalj is 'hva merket gjelder: filnavn, hvem som har signert, hvilket fillager';
alter table post_merke enable row level security;
alter table post_merke force row level security;
create policy kommune on post_merke
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select, insert, update, delete on post_merke to app;
