-- Module journal: an entry was in the wrong case. It keeps its number in the journal and takes the next in the right case;
-- the number that it leaves is never used again, and this row says where it went. No row is changed or deleted.
create table flytting (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid not null,
    fra_saksmappe_id uuid not null,
    fra_journalpostnummer integer not null,
    til_saksmappe_id uuid not null,
    til_journalpostnummer integer not null,
    grunn text not null check (grunn <> ''),
    flyttet_av text not null,
    flyttet_tid timestamptz not null,
    check (fra_saksmappe_id <> til_saksmappe_id)
);
comment on table flytting is 'eier: journal';
