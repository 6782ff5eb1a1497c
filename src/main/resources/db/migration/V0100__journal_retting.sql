-- Module journal: what was wrong in an entry, and what is right (af § 11). The entry shows the right value; what it said
-- before is here, and no row is changed or deleted.
create table retting (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid not null,
    korrespondansepart_id uuid,
    felt text not null check (felt in ('tittel', 'offentligTittel', 'dokumentetsDato', 'mottattDato', 'saksbehandler',
        'administrativEnhet', 'korrespondansepartNavn')),
    feil_verdi text,
    riktig_verdi text,
    grunn text not null check (grunn <> ''),
    rettet_av text not null,
    rettet_tid timestamptz not null,
    check ((felt = 'korrespondansepartNavn') = (korrespondansepart_id is not null)),
    check (feil_verdi is distinct from riktig_verdi)
);
comment on table retting is 'eier: journal';
