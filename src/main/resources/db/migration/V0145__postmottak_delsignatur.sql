-- A signature around a part of a message, or around a message inside it: it is told, and that it says nothing of the rest.
alter table post_merke drop constraint post_merke_kode_check;
alter table post_merke add constraint post_merke_kode_check
    check (kode in ('automatisk', 'kryptert', 'bare_lenke', 'karantene', 'signert', 'signatur_ukjent', 'signatur_endret',
                    'del_signert', 'del_signatur_ukjent', 'del_signatur_endret', 'for_stor'));
