-- Module papir: what arrived and is not scanned, or not yet. A line is never removed.
create table mottatt_papir (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    slag text not null check (slag in ('personlig', 'rekommandert', 'anbud', 'annen_instans')),
    mottatt_tid timestamptz not null,
    sted text not null,
    avsender text not null,
    adressat text not null,
    sporingsnummer text not null,
    -- Tenders: sealed until then.
    frist timestamptz,
    videresendt_til text not null,
    merknad text not null,
    -- The consent that a personal letter was opened by.
    samtykke_id uuid,
    aapnet_av text,
    aapnet_av_ogsaa text,
    aapnet_tid timestamptz,
    registrert_av text not null,
    registrert_tid timestamptz not null,
    check ((slag = 'anbud') = (frist is not null)),
    check ((slag = 'annen_instans') = (videresendt_til <> '')),
    -- Opened by two together, who are not the same.
    check (slag <> 'rekommandert' or (aapnet_av is not null and aapnet_av_ogsaa is not null and aapnet_av <> aapnet_av_ogsaa)),
    check (slag <> 'anbud' or aapnet_tid is null or aapnet_tid >= frist),
    check (slag <> 'personlig' or (aapnet_av is null) = (samtykke_id is null))
);
comment on table mottatt_papir is 'eier: papir';

-- Consents to open letters that are addressed to a person, with the days that they hold.
create table aapningssamtykke (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    navn text not null,
    gjelder_fra date not null,
    gjelder_til date,
    registrert_av text not null,
    registrert_tid timestamptz not null,
    check (gjelder_til is null or gjelder_til >= gjelder_fra - 1)
);
comment on table aapningssamtykke is 'eier: papir';
