-- Search for those who may not read what is shielded.
create index sok_journalpost_aapen on sok_journalpost using gin (kommune_id, aapen_soketekst);
create index sok_journalpost_dato on sok_journalpost (kommune_id, journaldato desc, journalpost_id desc);
