-- Journalled, and it is not said who it is from (incoming) or to (outgoing). A copy is not the one it is to.
select j.id as journalpost_id, j.saksmappe_id, j.journaldato as siden, :idag - j.journaldato as dager, '' as detalj
from journalpost j
where j.kommune_id = :kommune and j.journalstatus in ('J', 'E', 'A') and j.journalposttype in ('I', 'U')
  and not exists (
      select from korrespondansepart p
      where p.kommune_id = j.kommune_id and p.journalpost_id = j.id and btrim(p.korrespondansepart_navn) <> ''
        and p.korrespondanseparttype = any (
            case j.journalposttype when 'I' then array['EA', 'IA'] else array['EM', 'GM', 'IM'] end))
