-- The public searches in all municipalities at once: the newest of all in one walk, and the words of all in one look.
create index offentlig_journalpost_nyeste on offentlig_journalpost (journaldato desc, id desc);
drop index offentlig_vokabular_stamme;
drop index offentlig_vokabular_slutt;
create index offentlig_vokabular_stamme on offentlig_vokabular (stamme);
create index offentlig_vokabular_slutt on offentlig_vokabular (reverse(stamme));
