-- Module bevaring: what shall go, and what is gone.

-- What shall happen when the time of keeping is over. The database refuses kassasjon without a legal ground and a date
-- (arkivlova § 13).
create table kassasjon (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    arkivdel_id uuid,
    klasse_id uuid,
    saksmappe_id uuid,
    journalpost_id uuid,
    arkivnotat_id uuid,
    dokumentbeskrivelse_id uuid,
    kassasjonsvedtak text not null,
    kassasjonshjemmel text,
    bevaringstid int,
    kassasjonsdato date,
    check (num_nonnulls(arkivdel_id, klasse_id, saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1),
    check (kassasjonsvedtak <> 'K' or (kassasjonshjemmel is not null and bevaringstid is not null and kassasjonsdato is not null)),
    check (bevaringstid >= 0)
);

comment on table kassasjon is 'eier: bevaring';

-- That it happened, when and by whom. At most once for each unit.
create table utfoert_kassasjon (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    arkivdel_id uuid,
    dokumentbeskrivelse_id uuid,
    kassert_dato timestamptz not null,
    kassert_av text not null,
    check (num_nonnulls(arkivdel_id, dokumentbeskrivelse_id) = 1)
);

comment on table utfoert_kassasjon is 'eier: bevaring';
