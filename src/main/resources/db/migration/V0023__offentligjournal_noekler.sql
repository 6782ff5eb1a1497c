-- The two indexes that the public search needs beside those of V0020.
create index offentlig_journalpost_nummer on offentlig_journalpost (kommune_id, saksaar, sakssekvensnummer);
create index offentlig_journalpost_navn on offentlig_journalpost using gin (kommune_id, navnetekst);
