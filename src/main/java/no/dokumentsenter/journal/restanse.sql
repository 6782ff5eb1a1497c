-- The entry, when it is unanswered: what came in, and a note that asks for something. A note to several is unanswered
-- until each receiver is written off; copies ask for nothing.
insert into restanse (kommune_id, journalpost_id, fra)
select j.kommune_id, j.id, coalesce((j.mottatt_dato at time zone 'Europe/Oslo')::date, j.journaldato)
from journalpost j
where j.kommune_id = ? and j.id = ?
  and (j.journalposttype = 'I' and j.journalstatus <> 'U' or j.journalposttype = 'N' and j.journalstatus in ('J', 'E', 'A'))
  and not exists (
      select from avskrivning a
      where a.kommune_id = j.kommune_id and a.journalpost_id = j.id
        and a.korrespondansepart_id is null and a.opphevet_tid is null)
  and (j.journalposttype = 'I'
       or not exists (
           select from korrespondansepart p
           where p.kommune_id = j.kommune_id and p.journalpost_id = j.id
             and p.korrespondanseparttype in ('EM', 'GM', 'IM'))
       or exists (
           select from korrespondansepart p
           where p.kommune_id = j.kommune_id and p.journalpost_id = j.id
             and p.korrespondanseparttype in ('EM', 'GM', 'IM')
             and not exists (
                 select from avskrivning a
                 where a.kommune_id = p.kommune_id and a.journalpost_id = p.journalpost_id
                   and a.korrespondansepart_id = p.id and a.opphevet_tid is null)))
