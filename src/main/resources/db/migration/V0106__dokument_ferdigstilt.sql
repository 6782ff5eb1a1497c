-- Module dokument: a document under work is finished, and is then as it is. The program changes nothing else of a document,
-- and nothing of a file.
create function ferdigstill_dokumenter(kommune integer, post uuid)
    returns setof uuid
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
declare
    bundne int[] := nullif(current_setting('app.kommuner', true), '')::int[];
begin
    if bundne is null or not kommune = any (bundne) then
        raise exception 'kommunen er ikke bundet';
    end if;
    return query
        update public.dokumentbeskrivelse d set dokumentstatus = 'F'
        where d.kommune_id = kommune and d.journalpost_id = post and d.dokumentstatus = 'B'
        returning d.id;
end
$$;
revoke all on function ferdigstill_dokumenter(integer, uuid) from public;
grant execute on function ferdigstill_dokumenter(integer, uuid) to app;
revoke update on dokumentbeskrivelse, dokumentobjekt from app;
