-- A third way in: a person has the file and puts it in the queue.
alter table innkommet_post drop constraint innkommet_post_kanal_check;
alter table innkommet_post add constraint innkommet_post_kanal_check check (kanal in ('epost', 'papir', 'opplastet'));
alter table kanalstatus drop constraint kanalstatus_kanal_check;
alter table kanalstatus add constraint kanalstatus_kanal_check check (kanal in ('epost', 'papir', 'opplastet'));
