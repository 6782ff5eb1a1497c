-- The number in the journal is public too, and a channel that carries the journal further must give it (af § 9; eInnsyn requires it).
alter table offentlig_journalpost add column journalaar integer;
alter table offentlig_journalpost add column journalsekvensnummer integer;
