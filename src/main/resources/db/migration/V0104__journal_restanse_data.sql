-- The deadline, and what is unanswered in a journal that was there before.
insert into svarfrist (gjelder_fra, maaneder, kilde) values
    ('2026-01-01', 1, 'forvaltningsloven § 11 a: foreløpig svar når en henvendelse ikke kan besvares i løpet av en måned');

select set_config('app.kommuner', coalesce((select '{' || string_agg(id::text, ',') || '}' from kommune), ''), true);
-- Until now no write-off was for one receiver, and none was taken back.
insert into restanse (kommune_id, journalpost_id, fra)
select j.kommune_id, j.id, coalesce((j.mottatt_dato at time zone 'Europe/Oslo')::date, j.journaldato)
from journalpost j
where (j.journalposttype = 'I' and j.journalstatus <> 'U' or j.journalposttype = 'N' and j.journalstatus in ('J', 'E', 'A'))
  and not exists (select from avskrivning a where a.kommune_id = j.kommune_id and a.journalpost_id = j.id);
