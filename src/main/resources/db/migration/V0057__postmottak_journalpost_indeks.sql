-- From an entry back to the item it came from: asked for on every page that shows an entry.
create index innkommet_post_journalpost on innkommet_post (kommune_id, journalpost_id) where journalpost_id is not null;
