-- The municipalities, with what is said of them as dated facts: a merger or a new number changes a fact, never an id.
create table kommune (
    id smallint primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]{2,30}$')
);
comment on table kommune is 'eier: kommune; uten radsikkerhet: at en kommune finnes er ingen hemmelighet';

create table kommune_fakta (
    kommune_id smallint not null references kommune (id),
    gyldig_fra date not null,
    gyldig_til date,
    kode text not null,
    navn text not null,
    kommunenummer text not null check (kommunenummer ~ '^[0-9]{4}$'),
    organisasjonsnummer text,
    postadresse text,
    primary key (kommune_id, gyldig_fra)
);
comment on table kommune_fakta is 'eier: kommune; uten radsikkerhet: navn, kode og nummer er offentlige';

-- What points to a municipality when it stands in a letter: post codes, places, ranges of gnr. Data, not code.
create table kommune_kjennetegn (
    kommune_id smallint not null references kommune (id),
    type text not null check (type in ('postnummer', 'sted', 'navn', 'gnr')),
    verdi text not null,
    til text,
    primary key (kommune_id, type, verdi)
);
comment on table kommune_kjennetegn is 'eier: kommune; uten radsikkerhet: postnummer og stedsnavn er offentlige';

create table innstilling (
    kommune_id smallint not null references kommune (id),
    navn text not null,
    gyldig_fra date not null,
    verdi text not null,
    kilde text not null,
    primary key (kommune_id, navn, gyldig_fra)
);
comment on table innstilling is 'eier: kommune';
