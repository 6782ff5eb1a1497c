-- Module originaler: where scanned paper lies until it is destroyed or kept, and who decided that. Only paper is ever
-- destroyed: no row here is deleted, and nothing here touches the scanned document.
create table karanteneboks (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    nummer integer not null check (nummer > 0),
    sted text not null check (sted <> ''),
    status text not null check (status in ('aapen', 'lukket', 'makuleres', 'makulert', 'bevart')),
    aapnet_dato date not null,
    aapnet_av text not null,
    lukket_dato date,
    lukket_av text,
    avsluttet_dato date,
    bevart_grunn text,
    check ((status = 'aapen') = (lukket_dato is null)),
    check ((status in ('makulert', 'bevart')) = (avsluttet_dato is not null)),
    check ((status = 'bevart') = (bevart_grunn is not null))
);
comment on table karanteneboks is 'eier: originaler';

-- The number series of boxes and of destruction lists.
create table karanteneteller (
    kommune_id smallint not null references kommune (id),
    serie text not null check (serie in ('boks', 'liste')),
    siste integer not null
);
comment on table karanteneteller is 'eier: originaler';

-- The paper of one letter in one box. Laid in the wrong one, it is taken out and may be laid anew: a new row.
create table originalpapir (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    innkommet_post_id uuid not null,
    boks_id uuid not null,
    nr integer not null check (nr > 0),
    lagt_av text not null,
    lagt_tid timestamptz not null,
    tatt_ut_maate text check (tatt_ut_maate in ('bevares', 'returnert', 'feil_lagt')),
    tatt_ut_til text,
    tatt_ut_av text,
    tatt_ut_tid timestamptz,
    makulert_dato date,
    check ((tatt_ut_maate is null) = (tatt_ut_tid is null)),
    check (tatt_ut_maate is null or tatt_ut_til <> ''),
    -- One fate.
    check (tatt_ut_maate is null or makulert_dato is null)
);
comment on table originalpapir is 'eier: originaler';

-- A letter that was scanned alone has no stack with controls: the one who compared it with its paper stands here.
create table originalkontroll (
    kommune_id smallint not null references kommune (id),
    innkommet_post_id uuid not null,
    kontrollert_av text not null,
    kontrollert_tid timestamptz not null
);
comment on table originalkontroll is 'eier: originaler';

-- Why paper must not be destroyed. Some reasons are found by data, some are set by a person, some either way.
create table unntaksgrunn (
    kode text not null,
    rekkefoelge integer not null,
    navn text not null,
    navn_nynorsk text not null,
    settes_av_person boolean not null,
    finnes_av_data boolean not null,
    -- The last document date that the reason covers, for the one that is about age.
    grense date,
    kilde text not null,
    check (settes_av_person or finnes_av_data)
);
comment on table unntaksgrunn is 'eier: originaler; uten radsikkerhet: kodeliste som er lik for alle';
insert into unntaksgrunn (kode, rekkefoelge, navn, navn_nynorsk, settes_av_person, finnes_av_data, grense, kilde) values
    ('fra_1950', 1, 'Fra 1950 eller tidligere', 'Frå 1950 eller tidlegare', true, true, '1950-12-31', 'arkivforskrifta § 19'),
    ('historisk', 2, 'Særlig historisk verdi som gjenstand', 'Særleg historisk verdi som gjenstand', true, false, null, 'arkivforskrifta § 19'),
    ('originalformat', 3, 'Annet regelverk krever originalen', 'Anna regelverk krev originalen', true, false, null, 'arkivforskrifta § 19'),
    ('egen_rettsform', 4, 'Testament, skjøte eller annet med egen rettsform', 'Testament, skøyte eller anna med eiga rettsform', true, false, null, 'Dokumentsenterets rutine for originalkarantene'),
    ('skannefeil', 5, 'Feil ved skanningen', 'Feil ved skanninga', true, true, null, 'arkivforskrifta § 9: bare etter riktig konvertering'),
    ('kart', 6, 'Kart eller tegning som er dårlig gjengitt', 'Kart eller teikning som er dårleg attgitt', true, false, null, 'arkivforskrifta § 9: bare etter riktig konvertering'),
    ('tvist', 7, 'Klage eller tvist er ikke avgjort', 'Klage eller tvist er ikkje avgjord', true, false, null, 'Dokumentsenterets rutine for originalkarantene'),
    ('returneres', 8, 'Skal tilbake til eieren, for eksempel vigselsattest', 'Skal attende til eigaren, til dømes vigselsattest', true, false, null, 'Dokumentsenterets rutine for originalkarantene'),
    ('kontroll_mangler', 9, 'Kontrollen etter skanning er ikke ferdig', 'Kontrollen etter skanning er ikkje ferdig', false, true, null, 'arkivforskrifta § 9 og § 16'),
    ('ikke_journalfoert', 10, 'Ikke journalført eller avgjort ennå', 'Ikkje journalført eller avgjord enno', false, true, null, 'arkivforskrifta § 9 og § 14'),
    ('annen_mottaker', 11, 'Hører til en annen: papiret skal sendes videre', 'Høyrer til ein annan: papiret skal sendast vidare', false, true, null, 'arkivlova § 10: ingen kan råde over en annens arkiv');

create table originalunntak (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    innkommet_post_id uuid not null,
    grunn text not null,
    merknad text not null check (merknad <> ''),
    satt_av text not null,
    satt_tid timestamptz not null,
    loeftet_av text,
    loeftet_tid timestamptz,
    loeftet_grunn text,
    check ((loeftet_tid is null) = (loeftet_grunn is null)),
    check (loeftet_grunn <> '')
);
comment on table originalunntak is 'eier: originaler';

-- How long a closed box stands. The newest row in force counts; a municipality without its own has the common one.
create table karantenetid (
    kommune_id smallint not null references kommune (id),
    gjelder_fra date not null,
    maaneder integer not null check (maaneder between 1 and 120),
    kilde text not null check (kilde <> ''),
    satt_av text not null,
    satt_tid timestamptz not null
);
comment on table karantenetid is 'eier: originaler';

create table karantenetid_felles (
    gjelder_fra date not null,
    maaneder integer not null check (maaneder between 1 and 120),
    kilde text not null
);
comment on table karantenetid_felles is 'eier: originaler; uten radsikkerhet: frist som er lik for alle';
insert into karantenetid_felles (gjelder_fra, maaneder, kilde) values
    ('2026-01-01', 6, 'Dokumentsenterets rutine: seks måneder, som er vanlig praksis; loven har ingen ventetid (arkivforskrifta § 9)');

create table makuleringsliste (
    kommune_id smallint not null references kommune (id),
    id uuid not null,
    nummer integer not null check (nummer > 0),
    status text not null check (status in ('utkast', 'signert', 'godkjent', 'utfoert', 'annullert')),
    laget_av text not null,
    laget_tid timestamptz not null,
    -- Of the contents as they were at the first signature.
    sjekksum text,
    annullert_grunn text,
    annullert_av text,
    annullert_tid timestamptz,
    maate text check (maate in ('firma', 'egen')),
    utfoert_hos text,
    utfoert_dato date,
    utfoert_av text,
    utfoert_tid timestamptz,
    check (status not in ('signert', 'godkjent', 'utfoert') or sjekksum is not null),
    check ((status = 'annullert') = (annullert_grunn is not null)),
    check ((status = 'utfoert') = (utfoert_tid is not null)),
    check ((maate is null) = (utfoert_tid is null))
);
comment on table makuleringsliste is 'eier: originaler';

create table makuleringsliste_boks (
    kommune_id smallint not null references kommune (id),
    liste_id uuid not null,
    boks_id uuid not null,
    -- As they were when the list was made: a box of a void list may be opened again.
    lukket_dato date not null,
    maaneder integer not null,
    moden_dato date not null
);
comment on table makuleringsliste_boks is 'eier: originaler';

-- The contents as they were signed: what the certificate shows.
create table makuleringsliste_papir (
    kommune_id smallint not null references kommune (id),
    liste_id uuid not null,
    nr integer not null,
    originalpapir_id uuid not null,
    linje text not null
);
comment on table makuleringsliste_papir is 'eier: originaler';
comment on column makuleringsliste_papir.linje is 'slik linjen går inn i sjekksummen; formen er fast';

create table makuleringssignatur (
    kommune_id smallint not null references kommune (id),
    liste_id uuid not null,
    nr integer not null check (nr in (1, 2)),
    signert_av text not null,
    signert_tid timestamptz not null,
    sjekksum text not null
);
comment on table makuleringssignatur is 'eier: originaler';
