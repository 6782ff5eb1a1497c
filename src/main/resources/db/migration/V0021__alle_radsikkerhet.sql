-- The wall: one policy on every table that belongs to a municipality. The form is measured; see docs/adr/0004.
do $$
declare
    tabell text;
begin
    foreach tabell in array array[
        'innstilling', 'tildeling', 'endringslogg', 'loggkjede', 'arkiv', 'arkivskaper', 'klassifikasjonssystem',
        'klasse', 'arkivdel', 'teller', 'saksmappe', 'journalpost', 'arkivnotat', 'korrespondansepart',
        'dokumentbeskrivelse', 'dokumentobjekt', 'skjerming', 'innkommet_post', 'levering', 'avvist_fil',
        'innkommet_fil', 'innkommet_side', 'forslag', 'utkast', 'sok_journalpost'
    ] loop
        execute format('alter table %I enable row level security', tabell);
        execute format('alter table %I force row level security', tabell);
        execute format(
            'create policy kommune on %I using (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))'
            ' with check (kommune_id = any (nullif(current_setting(''app.kommuner'', true), '''')::int[]))', tabell);
    end loop;
end
$$;

grant select, insert, update on
    kommune, kommune_fakta, kommune_kjennetegn, innstilling, bruker, tildeling, loggkjede, arkiv, arkivskaper,
    klassifikasjonssystem, klasse, arkivdel, teller, saksmappe, journalpost, arkivnotat, korrespondansepart,
    dokumentbeskrivelse, dokumentobjekt, skjerming, innkommet_post, sok_journalpost
to app;
-- The log is added to and read. Nobody changes it.
grant select, insert on endringslogg, levering, avvist_fil to app;
-- What can be made again from the original may be replaced.
grant select, insert, update, delete on innkommet_fil, innkommet_side, forslag, utkast to app;
-- Withdrawing is deleting: the public table must hold nothing that was taken back.
grant select, insert, update, delete on offentlig_journalpost to app;
grant select on kommune, kommune_fakta, offentlig_journalpost to offentlig;
