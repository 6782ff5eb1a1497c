-- Module papir: what is controlled after scanning. A control that is done over is a new row; the latest is in force.
create table skannekontroll (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    skannebunt_id uuid not null,
    kontroll text not null check (kontroll in ('lagret', 'alle_sider', 'kvalitet', 'stemmer')),
    i_orden boolean not null,
    merknad text not null,
    utfoert_av text not null,
    utfoert_tid timestamptz not null,
    check (i_orden or merknad <> '')
);
comment on table skannekontroll is 'eier: papir';

-- Documents that were drawn to be looked at again by another person than the one who scanned and approved.
create table stikkproeve (
    kommune_id smallint not null references kommune (id),
    skannebunt_id uuid not null,
    nr integer not null,
    trukket_tid timestamptz not null,
    i_orden boolean,
    merknad text not null default '',
    kontrollert_av text,
    kontrollert_tid timestamptz,
    check ((i_orden is null) = (kontrollert_av is null)),
    check (i_orden is null or i_orden or merknad <> '')
);
comment on table stikkproeve is 'eier: papir';
