-- What is out already. A party of which no word is of a person's name is an organisation; one that shares a word with a
-- person waits until the entry is put out anew.
update offentlig_journalpost o set (soekbare_avsendere, soekbare_mottakere) = (
    select coalesce(string_agg(p.navn, ' ') filter (where p.avsender), ''),
           coalesce(string_agg(p.navn, ' ') filter (where not p.avsender), '')
    from (select navn, true as avsender from unnest(string_to_array(o.avsendere, '; ')) navn
          union all select navn, false from unnest(string_to_array(o.mottakere, '; ')) navn) p
    where p.navn <> '*****'
      and not regexp_split_to_array(lower(p.navn), '[^[:alnum:]]+') && regexp_split_to_array(o.navneord, '[^[:alnum:]]+'));
insert into offentlig_vokabular (kommune_id, ord, stamme)
select distinct o.kommune_id, v.ord, v.stamme
from offentlig_journalpost o
cross join lateral sok_vokabular(concat_ws(' ', o.soekbar, o.soekbare_avsendere, o.soekbare_mottakere)) v;
