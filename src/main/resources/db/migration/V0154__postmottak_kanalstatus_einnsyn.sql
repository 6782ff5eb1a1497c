-- How it goes with the line to eInnsyn is told where the other lines are.
alter table kanalstatus drop constraint kanalstatus_kanal_check;
alter table kanalstatus add constraint kanalstatus_kanal_check
    check (kanal in ('epost', 'papir', 'opplastet', 'kvittering', 'virus', 'einnsyn'));
