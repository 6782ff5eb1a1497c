create table skjerming (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    saksmappe_id uuid,
    journalpost_id uuid,
    dokumentbeskrivelse_id uuid,
    tilgangsrestriksjon text not null,
    skjermingshjemmel text not null,
    skjerming_metadata text,
    skjerming_dokument text not null check (skjerming_dokument in ('H', 'D')),
    skjermede_ord integer[] not null default '{}',
    skjermingsvarighet integer,
    skjerming_opphoerer_dato date,
    opprettet_dato timestamptz not null,
    opprettet_av text not null,
    primary key (kommune_id, id),
    check (num_nonnulls(saksmappe_id, journalpost_id, dokumentbeskrivelse_id) = 1)
);
comment on table skjerming is 'eier: skjerming';
