-- What one person decided about another's entry before the public sees it. A row is never deleted: what is taken back
-- says so. avtrykk is what the public would have read then; the decision holds for just that text.
create table journalavgjoerelse (
    kommune_id smallint not null,
    id uuid not null,
    journalpost_id uuid not null,
    utfall text not null check (utfall in ('godkjent', 'holdt')),
    forklaring text not null,
    avtrykk text not null,
    registrert_av text not null,
    avgjort_av text not null,
    avgjort_tid timestamptz not null,
    opphevet_av text,
    opphevet_tid timestamptz,
    -- Nobody controls their own work.
    check (avgjort_av <> registrert_av),
    check (utfall <> 'holdt' or forklaring <> ''),
    check ((opphevet_av is null) = (opphevet_tid is null))
);
comment on table journalavgjoerelse is 'eier: journalkontroll';
