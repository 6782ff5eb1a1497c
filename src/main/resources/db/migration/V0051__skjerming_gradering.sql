-- Module skjerming: classification by the security act.

-- Classification by the security act, at most once for each unit; earlier grades are in endringslogg.
create table gradering (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    arkivdel_id uuid,
    klasse_id uuid,
    saksmappe_id uuid,
    journalpost_id uuid,
    arkivnotat_id uuid,
    dokumentbeskrivelse_id uuid,
    grad text not null,
    graderingsdato timestamptz not null,
    gradert_av text not null,
    nedgraderingsdato timestamptz,
    nedgradert_av text,
    check (num_nonnulls(arkivdel_id, klasse_id, saksmappe_id, journalpost_id, arkivnotat_id, dokumentbeskrivelse_id) = 1),
    check ((nedgraderingsdato is null) = (nedgradert_av is null))
);

comment on table gradering is 'eier: skjerming';
