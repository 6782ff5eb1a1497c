-- File stores that a letter may be but a link to. A host counts with all below it. avsender: where the store's own notices
-- come from; their text is the store's and not the sender's.
create table fillager (
    vert text primary key check (vert = lower(vert)),
    navn text not null,
    avsender text check (avsender = lower(avsender)),
    kilde text not null
);
comment on table fillager is 'eier: postmottak; uten radsikkerhet: hvilke fillager som finnes, er ingen hemmelighet';
grant select on fillager to app;

insert into fillager (vert, navn, avsender, kilde) values
    ('1drv.ms', 'OneDrive', null, 'Microsoft: korte delingslenker fra OneDrive'),
    ('onedrive.live.com', 'OneDrive', 'onedrive.com', 'Microsoft: delingslenker fra privat OneDrive'),
    ('sharepoint.com', 'SharePoint eller OneDrive', 'sharepointonline.com', 'Microsoft: delingslenker fra OneDrive for Business og SharePoint'),
    ('dropbox.com', 'Dropbox', 'dropbox.com', 'Dropbox: delte lenker'),
    ('db.tt', 'Dropbox', null, 'Dropbox: korte lenker'),
    ('drive.google.com', 'Google Disk', 'google.com', 'Google: delingslenker fra Disk'),
    ('docs.google.com', 'Google Dokumenter', 'docs.google.com', 'Google: delingslenker fra Dokumenter'),
    ('wetransfer.com', 'WeTransfer', 'wetransfer.com', 'WeTransfer: hentelenker'),
    ('we.tl', 'WeTransfer', null, 'WeTransfer: korte hentelenker'),
    ('box.com', 'Box', 'box.com', 'Box: delte lenker'),
    ('icloud.com', 'iCloud', null, 'Apple: delte filer og Mail Drop'),
    ('jottacloud.com', 'Jottacloud', 'jottacloud.com', 'Jottacloud: delte lenker'),
    ('filemail.com', 'Filemail', 'filemail.com', 'Filemail: hentelenker'),
    ('transfernow.net', 'TransferNow', 'transfernow.net', 'TransferNow: hentelenker'),
    ('mega.nz', 'MEGA', 'mega.nz', 'MEGA: delte lenker');
