create table journalpost (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid not null,
    journalenhet text not null,
    journalaar integer not null,
    journalsekvensnummer integer not null,
    journalpostnummer integer not null,
    journalposttype text not null check (journalposttype in ('I', 'U', 'N', 'X', 'S')),
    journalstatus text not null check (journalstatus in ('M', 'S', 'R', 'F', 'G', 'J', 'E', 'A', 'U')),
    tittel text not null,
    offentlig_tittel text not null,
    journaldato date not null,
    dokumentets_dato date,
    mottatt_dato timestamptz,
    sendt_dato timestamptz,
    forfallsdato date,
    antall_vedlegg integer not null default 0,
    administrativ_enhet text not null,
    saksbehandler text not null,
    kanal text not null,
    dokumentmedium text not null check (dokumentmedium in ('E', 'F', 'B')),
    utgaar_grunn text,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    arkivert_dato timestamptz,
    arkivert_av text,
    versjon integer not null default 1,
    primary key (kommune_id, id),
    -- An entry that fell away says why; the number stays.
    check (journalstatus <> 'U' or utgaar_grunn is not null)
);
comment on table journalpost is 'eier: journal';

create table arkivnotat (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid not null,
    tittel text not null,
    offentlig_tittel text not null,
    dokumentets_dato date,
    mottatt_dato timestamptz,
    sendt_dato timestamptz,
    forfallsdato date,
    administrativ_enhet text not null,
    saksbehandler text not null,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    arkivert_dato timestamptz,
    arkivert_av text,
    primary key (kommune_id, id)
);
comment on table arkivnotat is 'eier: journal';

create table korrespondansepart (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    journalpost_id uuid not null,
    korrespondanseparttype text not null check (korrespondanseparttype in ('EA', 'EM', 'EK', 'GM', 'IA', 'IM', 'IK', 'IS')),
    korrespondansepart_navn text not null,
    organisasjonsnummer text,
    postadresse text,
    postnummer text,
    poststed text,
    epostadresse text,
    er_person boolean not null,
    er_skjermet boolean not null default false,
    primary key (kommune_id, id)
);
comment on table korrespondansepart is 'eier: journal';
