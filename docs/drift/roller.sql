-- The roles, the database and the extensions of Dokumentsenter. Run once by the administrator of an outside PostgreSQL 17 or 18; may be
-- run again. The embedded server runs this same file at every start.
--
--   psql -h HOST -U postgres -v eier_passord=... -v app_passord=... -v offentlig_passord=... -f roller.sql
--
-- Then set dokumentsenter.database.url and .eier.passord, .app.passord, .offentlig.passord.
\set ON_ERROR_STOP on

-- eier owns the tables and runs the migrations. Row security binds it too.
select 'create role eier' where not exists (select from pg_roles where rolname = 'eier')
\gexec
-- app is the staff's side, offentlig the public's. Neither owns anything.
select 'create role app' where not exists (select from pg_roles where rolname = 'app')
\gexec
select 'create role offentlig' where not exists (select from pg_roles where rolname = 'offentlig')
\gexec
-- sok owns the search function alone: full-text search under row security would read every row of the municipality.
select 'create role sok' where not exists (select from pg_roles where rolname = 'sok')
\gexec

alter role eier with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'eier_passord';
alter role app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_passord';
alter role offentlig with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'offentlig_passord';
alter role sok with nologin nosuperuser nocreatedb nocreaterole noreplication bypassrls;
-- eier may hand a function over to sok, but does not carry sok's freedom from row security about.
grant sok to eier with inherit false, set true;

-- The order of æ, ø and å comes from ICU.
select 'create database dokumentsenter owner eier template template0 encoding ''UTF8'' locale ''C.UTF-8'' locale_provider icu icu_locale ''nb-NO'''
 where not exists (select from pg_database where datname = 'dokumentsenter')
\gexec

alter database dokumentsenter owner to eier;
revoke all on database dokumentsenter from public;
grant connect on database dokumentsenter to app, offentlig;
-- A page that takes a minute has failed; jobs of eier and extractions set their own limit.
alter role app in database dokumentsenter set statement_timeout = '60s';
alter role offentlig in database dokumentsenter set statement_timeout = '60s';

\connect dokumentsenter

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

alter schema public owner to eier;
revoke all on schema public from public;
grant usage on schema public to app, offentlig;
-- PostgreSQL asks that a function's owner may create in its schema.
grant usage, create on schema public to sok;
