-- Module periodekontroll: questions that are asked of the archive again and again. The newest row in force counts.
-- gjelder: poster have a file kode.sql that finds entries or cases; serier are the breaks of the number series.
-- sett_maks_dager: how long a person may say that a finding is seen.
create table kontroll (
    kode text not null check (kode ~ '^[a-z_]+$'),
    gyldig_fra date not null,
    gyldig_til date,
    rekkefoelge integer not null,
    navn text not null,
    spoersmaal text not null,
    gjelder text not null default 'poster' check (gjelder in ('poster', 'serier')),
    intervall_dager integer not null check (intervall_dager between 1 and 366),
    sett_maks_dager integer not null default 366 check (sett_maks_dager between 1 and 3660),
    kilde text not null check (kilde <> ''),
    check (gyldig_til >= gyldig_fra)
);
comment on table kontroll is 'eier: periodekontroll; uten radsikkerhet: kontroller som er like for alle';

-- What is old, slow or many enough to be found. vindu: days back that are looked through. filer: files read in each run.
create table kontrollgrense (
    kode text not null,
    navn text not null check (navn in ('dager', 'virkedager', 'maaneder', 'vindu', 'filer')),
    gyldig_fra date not null,
    verdi integer not null check (verdi >= 0),
    kilde text not null check (kilde <> '')
);
comment on table kontrollgrense is 'eier: periodekontroll; uten radsikkerhet: grenser som er like for alle';

-- That a control was run, and how many it found that nobody had seen. Never what it found: that is read anew.
-- antall is empty when the run failed.
create table kontrollkjoering (
    kommune_id smallint not null,
    id uuid not null,
    kode text not null,
    startet_tid timestamptz not null,
    millisekunder integer not null check (millisekunder >= 0),
    antall integer check (antall >= 0),
    kjoert_av text not null
);
comment on table kontrollkjoering is 'eier: periodekontroll';

-- The person that follows a control up in a municipality: the last who took it.
create table kontrollansvar (
    kommune_id smallint not null,
    id uuid not null,
    kode text not null,
    ansvarlig text not null,
    fra_tid timestamptz not null
);
comment on table kontrollansvar is 'eier: periodekontroll';

-- That a person has looked at a finding, why it may stay so, and from which day it is found again. A row is never
-- deleted: what is taken back says so.
create table kontrollsett (
    kommune_id smallint not null,
    id uuid not null,
    kode text not null,
    journalpost_id uuid,
    saksmappe_id uuid,
    objekt_id uuid generated always as (coalesce(journalpost_id, saksmappe_id)) stored,
    grunn text not null check (grunn <> ''),
    igjen_dato date not null,
    registrert_av text not null,
    sett_av text not null,
    sett_tid timestamptz not null,
    opphevet_av text,
    opphevet_tid timestamptz,
    check (num_nonnulls(journalpost_id, saksmappe_id) = 1),
    -- Nobody controls their own work.
    check (sett_av <> registrert_av),
    check (num_nonnulls(opphevet_av, opphevet_tid) in (0, 2))
);
comment on table kontrollsett is 'eier: periodekontroll';

-- When a stored file was last read, and since when it has been as it was found. Can be made again by reading.
create table filproeve (
    kommune_id smallint not null,
    dokumentobjekt_id uuid not null,
    proevd_tid timestamptz not null,
    utfall text not null check (utfall in ('hel', 'mangler', 'endret', 'uleselig')),
    siden date not null
);
comment on table filproeve is 'eier: periodekontroll';
