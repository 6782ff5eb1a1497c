-- Keys, indexes and row level security for V0123: after the tables, so that a distribute step can come between.
alter table flytting add primary key (kommune_id, id);
alter table flytting add unique (kommune_id, fra_saksmappe_id, fra_journalpostnummer);
alter table flytting add foreign key (kommune_id, journalpost_id) references journalpost (kommune_id, id);
alter table flytting add foreign key (kommune_id, fra_saksmappe_id) references saksmappe (kommune_id, id);
alter table flytting add foreign key (kommune_id, til_saksmappe_id) references saksmappe (kommune_id, id);
create index flytting_journalpost on flytting (kommune_id, journalpost_id);
alter table flytting enable row level security;
alter table flytting force row level security;
create policy kommune on flytting
    using (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]))
    with check (kommune_id = any (nullif(current_setting('app.kommuner', true), '')::int[]));
grant select on flytting to app;

-- The only way to another case: the program may not update those columns, and this function never does so without the
-- row that keeps the number which was left. It refuses a municipality that is not bound, since its owner may be one that
-- row security does not hold.
create function flytt_journalpost(kommune integer, post uuid, til_sak uuid, til_nummer integer, hvorfor text, hvem text,
                                  naar timestamptz, ny_id uuid)
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
    insert into public.flytting (kommune_id, id, journalpost_id, fra_saksmappe_id, fra_journalpostnummer,
                                 til_saksmappe_id, til_journalpostnummer, grunn, flyttet_av, flyttet_tid)
    select j.kommune_id, ny_id, j.id, j.saksmappe_id, j.journalpostnummer, til_sak, til_nummer, hvorfor, hvem, naar
    from public.journalpost j
    join public.saksmappe s on s.kommune_id = j.kommune_id and s.id = til_sak and s.saksstatus not in ('A', 'U')
    where j.kommune_id = kommune and j.id = post and j.journalstatus <> 'U';
    if not found then
        raise exception 'journalposten kan ikke flyttes dit';
    end if;
    update public.journalpost
    set saksmappe_id = til_sak, journalpostnummer = til_nummer, versjon = versjon + 1
    where kommune_id = kommune and id = post;
end
$$;
revoke all on function flytt_journalpost(integer, uuid, uuid, integer, text, text, timestamptz, uuid) from public;
grant execute on function flytt_journalpost(integer, uuid, uuid, integer, text, text, timestamptz, uuid) to app;
