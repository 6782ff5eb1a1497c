-- Code lists, legal grounds and public holidays are dated rows, not code: laws are renumbered, lists grow, and old
-- entries keep what was true when they were made.

create table kodeverdi (
    kodeliste text not null,
    kode text not null,
    kodenavn text not null,
    gyldig_fra date not null,
    gyldig_til date,
    kilde text not null,
    check (gyldig_til >= gyldig_fra)
);

comment on table kodeverdi is 'eier: metadata; uten radsikkerhet: felles kodelister uten innhold fra noen kommune';
comment on column kodeverdi.kodeliste is 'feltets navn i arkivstruktur.xsd';
comment on column kodeverdi.kodenavn is 'det som skrives i uttrekk: selvforklarende tekst, aldri koden';
comment on column kodeverdi.gyldig_til is 'siste dag koden kan velges';

-- kode is tilgangsrestriksjon (M500), hjemmel is skjermingshjemmel (M501). offl. § 31 wants paragraph and ledd.
create table hjemmel (
    kode text not null,
    hjemmel text not null,
    skal_kan text not null check (skal_kan in ('skal', 'kan', 'midlertidig')),
    gjelder text not null,
    gyldig_fra date not null,
    gyldig_til date,
    kilde text not null,
    check (gyldig_til >= gyldig_fra)
);

comment on table hjemmel is 'eier: metadata; uten radsikkerhet: felles kodelister uten innhold fra noen kommune';
comment on column hjemmel.skal_kan is 'skal: taushetsplikt; kan: merinnsyn skal vurderes (offl. § 11); midlertidig: til det er vurdert';
comment on column hjemmel.gjelder is 'hva hjemmelen typisk brukes om';

create table helligdag (
    dato date not null,
    navn text not null,
    kilde text not null
);

comment on table helligdag is 'eier: metadata; uten radsikkerhet: felles kodelister uten innhold fra noen kommune';
