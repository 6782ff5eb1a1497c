-- Keys and indexes for V0136.
alter table offentlig_vokabular add primary key (kommune_id, ord);
alter table offentlig_vokabular add foreign key (kommune_id) references kommune (id);
create index offentlig_vokabular_stamme on offentlig_vokabular (kommune_id, stamme);
create index offentlig_vokabular_slutt on offentlig_vokabular (kommune_id, reverse(stamme));
create index offentlig_vokabular_likhet on offentlig_vokabular using gin (kommune_id, ord gin_trgm_ops);
grant select, insert, delete on offentlig_vokabular to app;
grant select on offentlig_vokabular to offentlig;
create index offentlig_journalpost_noekler on offentlig_journalpost using gin (kommune_id, noekler);
