-- Keys and grants for V0040. Only migrations write here: a change of law is a release, with its source.

alter table kodeverdi add primary key (kodeliste, kode, gyldig_fra);
-- An extraction is read back by name, so a name means one code.
create unique index kodeverdi_kodenavn on kodeverdi (kodeliste, kodenavn, gyldig_fra);
grant select on kodeverdi to app, offentlig;

alter table hjemmel add primary key (kode, gyldig_fra);
grant select on hjemmel to app, offentlig;

alter table helligdag add primary key (dato);
grant select on helligdag to app, offentlig;
