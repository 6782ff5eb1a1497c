-- Module arkivstruktur: remarks on mappe, registrering and dokumentbeskrivelse.

-- A remark. Shown publicly only if someone chooses to: the text may hold anything.
create table merknad (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid,
    journalpost_id uuid,
    arkivnotat_id uuid,
    dokumentbeskrivelse_id uuid,
    merknadstekst text not null,
    merknadstype text,
    merknadsdato timestamptz not null,
    merknad_registrert_av text not null,
    check (num_nonnulls(saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1),
    check (merknadstekst <> '')
);

comment on table merknad is 'eier: arkivstruktur';
