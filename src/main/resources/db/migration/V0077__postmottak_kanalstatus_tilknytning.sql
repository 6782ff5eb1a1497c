-- How it goes is told of all that the post depends on, not of mailboxes alone.
alter table kanalstatus drop constraint kanalstatus_kanal_check;
alter table kanalstatus add constraint kanalstatus_kanal_check check (kanal in ('epost', 'papir', 'opplastet', 'kvittering', 'virus'));
