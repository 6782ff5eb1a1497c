-- Row security hides the GIN index from @@, which is not leakproof (measured: 458 ms against 4,7). This function runs as
-- a role that row security does not bind, takes one municipality, and refuses one that is not bound. «alt» says that the
-- person may read what is shielded there; else the whole text counts only in the entries and cases of one's own name.
create function sok(kommune integer, sporring tsquery, alt boolean, navn text, antall integer)
    returns table (kommune_id smallint, journalpost_id uuid, journaldato date)
    language plpgsql stable security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
    vilkaar text;
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    if alt then
        vilkaar := 's.soketekst @@ $1';
    else
        vilkaar := '((s.aapen_soketekst @@ $1 and s.saksbehandler <> $2 and s.saksansvarlig <> $2)'
            ' or (s.soketekst @@ $1 and (s.saksbehandler = $2 or s.saksansvarlig = $2)))';
    end if;
    return query execute format(
        'select s.kommune_id, s.journalpost_id, s.journaldato from public.sok_journalpost s'
        ' where s.kommune_id = %s::smallint and ' || vilkaar ||
        ' order by s.journaldato desc, s.journalpost_id desc limit $3', kommune)
    using sporring, navn, least(antall, 1001);
end
$$;
grant select on sok_journalpost to sok;
revoke all on function sok(integer, tsquery, boolean, text, integer) from public;
grant execute on function sok(integer, tsquery, boolean, text, integer) to app;
alter function sok(integer, tsquery, boolean, text, integer) owner to sok;
