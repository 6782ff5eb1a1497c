-- People are shared by the municipalities, what they may do is not. An account is never deleted: its name stands in logs.
create table bruker (
    id uuid primary key,
    brukernavn text not null unique check (brukernavn = lower(brukernavn)),
    navn text not null,
    enhet text not null,
    sted text not null,
    passord text,
    ekstern_id text unique,
    sperret_til timestamptz,
    feilede_forsoek integer not null default 0,
    sluttet_dato date,
    hurtigtaster boolean not null default true,
    opprettet_dato timestamptz not null
);
comment on table bruker is 'eier: tilgang; uten radsikkerhet: en person kan arbeide for flere kommuner; tildelingene er bak muren';

create table tildeling (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    bruker_id uuid not null references bruker (id),
    rolle text not null check (rolle in ('fagleder', 'arkivmedarbeider', 'saksbehandler', 'leder', 'kommunedirektoer', 'drift', 'revisor')),
    fra_dato date not null,
    til_dato date,
    primary key (kommune_id, id),
    check (rolle <> 'revisor' or til_dato is not null)
);
comment on table tildeling is 'eier: tilgang';
