-- Module papir: separator sheets. A print is never removed, for its number stands on paper and must not be given again.
create table skilleark (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    nummer integer not null check (nummer > 0),
    kanal text not null check (kanal = 'papir'),
    enhet text not null,
    antall integer not null check (antall > 0),
    trykt_av text not null,
    trykt_tid timestamptz not null
);
comment on table skilleark is 'eier: papir';

create table skillearkteller (
    kommune_id smallint not null references kommune (id),
    siste integer not null
);
comment on table skillearkteller is 'eier: papir';
