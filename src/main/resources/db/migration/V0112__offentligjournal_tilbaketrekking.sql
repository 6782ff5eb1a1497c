-- What the public could read, since when, and when it was taken away: kept when the row itself is gone. May say what
-- should never have been said, so it has row security, which the public row has not.
create table tilbaketrekking (
    kommune_id smallint not null,
    id uuid not null,
    journalpost_id uuid not null,
    tittel text not null,
    sakstittel text not null,
    avsendere text not null,
    mottakere text not null,
    enhet text not null,
    hjemmel text,
    lagt_ut_tid timestamptz not null,
    trukket_tid timestamptz not null,
    trukket_av text not null,
    grunn text not null,
    check (grunn <> ''),
    check (lagt_ut_tid <= trukket_tid)
);
comment on table tilbaketrekking is 'eier: offentligjournal';

-- Hours from when a breach is known until it must be notified.
create table meldefrist (
    gjelder_fra date not null,
    timer integer not null check (timer > 0),
    kilde text not null
);
comment on table meldefrist is 'eier: offentligjournal; uten radsikkerhet: frist som er lik for alle';
