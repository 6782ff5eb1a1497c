-- The queue shows these too.
drop index innkommet_post_koe;
create index innkommet_post_koe on innkommet_post (kommune_id, mottatt_dato, id)
    where status in ('klar', 'venter', 'feilet', 'behandles', 'karantene');
