-- Module sak: the objects that hang on a case. A unit has several kinds, hence one parent column each and a check.

-- A part of the case (or of one entry or document). part_id is the office's own key, never a national identity number.
create table part (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid,
    journalpost_id uuid,
    arkivnotat_id uuid,
    dokumentbeskrivelse_id uuid,
    part_id text,
    part_navn text not null,
    part_rolle text not null,
    postadresse text[] not null default '{}',
    postnummer text,
    poststed text,
    land text,
    epostadresse text,
    telefonnummer text[] not null default '{}',
    kontaktperson text,
    virksomhetsspesifikke_metadata jsonb,
    check (num_nonnulls(saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1),
    check (part_navn <> '')
);

comment on table part is 'eier: sak';

-- A pointer from one unit to another. The standard has one field for a registrering; here its two kinds have a column
-- each, so that both are checked.
create table kryssreferanse (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    fra_klasse_id uuid,
    fra_saksmappe_id uuid,
    fra_journalpost_id uuid,
    fra_arkivnotat_id uuid,
    referanse_til_klasse uuid,
    referanse_til_mappe uuid,
    referanse_til_journalpost uuid,
    referanse_til_arkivnotat uuid,
    referanse_til_registrering uuid
        generated always as (coalesce(referanse_til_journalpost, referanse_til_arkivnotat)) stored,
    check (num_nonnulls(fra_klasse_id, fra_saksmappe_id, fra_journalpost_id, fra_arkivnotat_id) = 1),
    check (num_nonnulls(referanse_til_klasse, referanse_til_mappe, referanse_til_journalpost, referanse_til_arkivnotat) = 1),
    check (fra_klasse_id <> referanse_til_klasse),
    check (fra_saksmappe_id <> referanse_til_mappe),
    check (fra_journalpost_id <> referanse_til_journalpost),
    check (fra_arkivnotat_id <> referanse_til_arkivnotat)
);

comment on table kryssreferanse is 'eier: sak';

-- A decision that later cases lean on.
create table presedens (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid,
    journalpost_id uuid,
    presedens_dato date not null,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    tittel text not null,
    beskrivelse text,
    presedens_hjemmel text,
    rettskildefaktor text not null,
    presedens_godkjent_dato timestamptz,
    presedens_godkjent_av text,
    avsluttet_dato timestamptz,
    avsluttet_av text,
    presedens_status text,
    check (num_nonnulls(saksmappe_id, journalpost_id) = 1),
    check (tittel <> ''),
    check ((presedens_godkjent_dato is null) = (presedens_godkjent_av is null)),
    check ((avsluttet_dato is null) = (avsluttet_av is null))
);

comment on table presedens is 'eier: sak';
