-- Keys, indexes and row level security for V0100: after the tables, so that a distribute step can come between.
alter table retting add primary key (kommune_id, id);
alter table retting add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table retting add foreign key (kommune_id, korrespondansepart_id) references korrespondansepart (kommune_id, id);
create index retting_journalpost on retting (kommune_id, journalpost_id);
alter table retting enable row level security;
alter table retting force row level security;
create policy kommune on retting
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select on retting to app;

-- The only way to another title, name, date or handler: the program may not update those columns, and this function
-- never does so without the row that keeps what was there. It refuses a municipality that is not bound, since its owner
-- may be one that row security does not hold.
create function rett_journalpost(kommune integer, post uuid, part uuid, rettet_felt text, verdi text, rettet_grunn text,
                                 hvem text, naar timestamptz, ny_id uuid)
    returns void
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    insert into public.retting (kommune_id, id, journalpost_id, korrespondansepart_id, felt, feil_verdi, riktig_verdi,
                                grunn, rettet_av, rettet_tid)
    select j.kommune_id, ny_id, j.id, p.id, rettet_felt,
           case rettet_felt
               when 'tittel' then j.tittel
               when 'offentligTittel' then j.offentlig_tittel
               when 'dokumentetsDato' then to_char(j.dokumentets_dato, 'YYYY-MM-DD')
               when 'mottattDato' then to_char(j.mottatt_dato at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
               when 'saksbehandler' then j.saksbehandler
               when 'administrativEnhet' then j.administrativ_enhet
               when 'korrespondansepartNavn' then p.korrespondansepart_navn
           end,
           verdi, rettet_grunn, hvem, naar
    from public.journalpost j
    left join public.korrespondansepart p on p.kommune_id = j.kommune_id and p.journalpost_id = j.id and p.id = part
    where j.kommune_id = kommune and j.id = post;
    if not found then
        raise exception 'journalposten finnes ikke';
    end if;
    update public.journalpost set
        tittel = case rettet_felt when 'tittel' then verdi else tittel end,
        offentlig_tittel = case rettet_felt when 'offentligTittel' then verdi else offentlig_tittel end,
        dokumentets_dato = case rettet_felt when 'dokumentetsDato' then verdi::date else dokumentets_dato end,
        mottatt_dato = case rettet_felt when 'mottattDato' then verdi::timestamptz else mottatt_dato end,
        saksbehandler = case rettet_felt when 'saksbehandler' then verdi else saksbehandler end,
        administrativ_enhet = case rettet_felt when 'administrativEnhet' then verdi else administrativ_enhet end
    where kommune_id = kommune and id = post and rettet_felt <> 'korrespondansepartNavn';
    update public.korrespondansepart set korrespondansepart_navn = verdi
    where kommune_id = kommune and journalpost_id = post and id = part and rettet_felt = 'korrespondansepartNavn';
end
$$;
revoke all on function rett_journalpost(integer, uuid, uuid, text, text, text, text, timestamptz, uuid) from public;
grant execute on function rett_journalpost(integer, uuid, uuid, text, text, text, text, timestamptz, uuid) to app;

-- M053 and af § 11: numbers, type and journal date are never changed; what may be wrong is changed by the function alone.
revoke update on journalpost, korrespondansepart from app;
grant update (journalstatus, utgaar_grunn, sendt_dato, arkivert_dato, arkivert_av, versjon) on journalpost to app;
