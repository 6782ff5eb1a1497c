-- The item's id on the other side, so that each side can say which. Ids only. Empty for what was sent before this.
alter table feilsendt add column til_post_id uuid;
alter table sendt_hit add column fra_post_id uuid;
