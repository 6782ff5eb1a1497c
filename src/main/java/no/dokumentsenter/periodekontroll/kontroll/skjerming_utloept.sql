-- The newest shielding of the entry has run out, or is a temporary one that nobody has come back to. A person decides.
select j.id as journalpost_id, j.saksmappe_id, f.siden, :idag - f.siden as dager, f.detalj
from (
    select m.journalpost_id,
           case when m.skjerming_opphoerer_dato <= :idag then m.skjerming_opphoerer_dato
                else (m.opprettet_dato at time zone 'Europe/Oslo')::date end as siden,
           case when m.skjerming_opphoerer_dato <= :idag then 'utloept'
                when (m.opprettet_dato at time zone 'Europe/Oslo')::date < :dager_siden
                     and exists (select from hjemmel h
                                 where h.kode = m.tilgangsrestriksjon and h.skal_kan = 'midlertidig'
                                   and h.gyldig_fra <= :idag and coalesce(h.gyldig_til, 'infinity') >= :idag)
                    then 'midlertidig' end as detalj
    from (
        select distinct on (journalpost_id) *
        from skjerming where kommune_id = :kommune and journalpost_id is not null
        order by journalpost_id, opprettet_dato desc, id desc) m) f
join journalpost j on j.kommune_id = :kommune and j.id = f.journalpost_id
where f.detalj is not null and j.journalstatus <> 'U'
