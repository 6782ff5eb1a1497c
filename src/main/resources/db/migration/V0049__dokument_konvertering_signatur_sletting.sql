-- Module dokument: what has happened to the files.

-- One change of format, which a later reader must be able to trust.
create table konvertering (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    dokumentobjekt_id uuid not null,
    konvertert_dato timestamptz not null,
    konvertert_av text not null,
    konvertert_fra_format text not null,
    konvertert_til_format text not null,
    konverteringsverktoey text,
    konverteringskommentar text
);

comment on table konvertering is 'eier: dokument';

-- What is known of the signature, at most once for each unit (0-1 in the XSD).
create table elektronisk_signatur (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid,
    dokumentbeskrivelse_id uuid,
    dokumentobjekt_id uuid,
    elektronisk_signatur_sikkerhetsnivaa text not null,
    elektronisk_signatur_verifisert text not null,
    verifisert_dato date not null,
    verifisert_av text not null,
    check (num_nonnulls(journalpost_id, dokumentbeskrivelse_id, dokumentobjekt_id) = 1)
);

comment on table elektronisk_signatur is 'eier: dokument';

-- A variant, version or content that is gone. More than one may stand here though the XSD takes one: each deletion is
-- evidence.
create table sletting (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    arkivdel_id uuid,
    dokumentbeskrivelse_id uuid,
    slettingstype text not null,
    slettet_dato timestamptz not null,
    slettet_av text not null,
    check (num_nonnulls(arkivdel_id, dokumentbeskrivelse_id) = 1)
);

comment on table sletting is 'eier: dokument';
