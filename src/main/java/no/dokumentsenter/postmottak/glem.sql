-- Keeps the newest of each class, so that what comes often does not push out what comes seldom. What is so new that it is
-- looked for again stays, or it would be learned again.
delete from laereeksempel e
where e.kommune_id = :kommune and e.journalpost_id < :foer
  and e.journalpost_id in (
      select t.journalpost_id
      from (select x.journalpost_id,
                   row_number() over (partition by s.klasse_id order by x.journalpost_id desc) as nr
            from laereeksempel x
            join journalpost j on j.kommune_id = x.kommune_id and j.id = x.journalpost_id
            join saksmappe s on s.kommune_id = j.kommune_id and s.id = j.saksmappe_id
            where x.kommune_id = :kommune) t
      where t.nr > :behold)
