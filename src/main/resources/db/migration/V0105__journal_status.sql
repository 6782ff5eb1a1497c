-- Module journal: the only way to another status. An entry that is archived or has fallen away is not moved, and none is
-- journalled, sent or archived over a document that is under work (Noark 5: 3.2), whoever writes the SQL.
create function sett_journalstatus(kommune integer, post uuid, ventet_versjon integer, ny text, grunn text, hvem text,
                                   naar timestamptz)
    returns boolean
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    if ny in ('J', 'E', 'A') and exists (
        select from public.dokumentbeskrivelse d
        where d.kommune_id = kommune and d.journalpost_id = post and d.dokumentstatus <> 'F') then
        raise exception 'et dokument er ikke ferdigstilt';
    end if;
    update public.journalpost set
        journalstatus = ny,
        utgaar_grunn = case when ny = 'U' then grunn else utgaar_grunn end,
        sendt_dato = case when ny = 'E' then coalesce(sendt_dato, naar) else sendt_dato end,
        arkivert_dato = case when ny = 'A' then naar else arkivert_dato end,
        arkivert_av = case when ny = 'A' then hvem else arkivert_av end,
        versjon = versjon + 1
    where kommune_id = kommune and id = post and versjon = ventet_versjon and journalstatus not in ('A', 'U');
    return found;
end
$$;
revoke all on function sett_journalstatus(integer, uuid, integer, text, text, text, timestamptz) from public;
grant execute on function sett_journalstatus(integer, uuid, integer, text, text, text, timestamptz) to app;

revoke update (journalstatus, utgaar_grunn, sendt_dato, arkivert_dato, arkivert_av) on journalpost from app;
