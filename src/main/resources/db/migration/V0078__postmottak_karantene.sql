-- What the look for viruses stopped. Nobody opens it by accident: it is neither read nor shown until a person releases it.
alter table innkommet_post drop constraint innkommet_post_status_check;
alter table innkommet_post add constraint innkommet_post_status_check
    check (status in ('behandles', 'klar', 'venter', 'journalfoert', 'avsluttet', 'feilet', 'karantene'));
-- Why it is stopped; it stays when the item is disposed of, so that it is not shown then either.
alter table innkommet_post add column karantene text;
alter table innkommet_post add column virusfunn text;
alter table innkommet_post add constraint innkommet_post_karantene_check
    check (karantene in ('funnet', 'for_stor', 'ukontrollert', 'frigitt'));
alter table innkommet_post add constraint innkommet_post_i_karantene_check check (status <> 'karantene' or karantene is not null);
