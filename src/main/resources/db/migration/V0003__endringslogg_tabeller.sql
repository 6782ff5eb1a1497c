-- Append-only, one chain per municipality. The app role may add lines and nothing else.
create table endringslogg (
    kommune_id smallint not null references kommune (id),
    nr bigint not null,
    tidspunkt timestamptz not null,
    bruker text not null,
    objekttype text not null,
    objekt_id uuid not null,
    handling text not null,
    felt text,
    tidligere_verdi text,
    ny_verdi text,
    sum bytea not null,
    primary key (kommune_id, nr)
);
comment on table endringslogg is 'eier: endringslogg';

create table loggkjede (
    kommune_id smallint primary key references kommune (id),
    siste bigint not null,
    sum bytea not null
);
comment on table loggkjede is 'eier: endringslogg';
