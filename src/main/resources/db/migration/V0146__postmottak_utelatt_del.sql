-- Parts of an item that were not read: more than the product takes by itself. Each can be taken in by a person.
create table utelatt_del (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    nr integer not null,
    filnavn text not null,
    stoerrelse bigint not null,
    grunn text not null check (grunn in ('for_mange_vedlegg', 'for_store_vedlegg', 'flest_filer')),
    -- The message it lies in: the item itself, or a message inside it.
    melding_sjekksum text not null,
    -- 'vedlegg': one that was taken out of the message and not read; 'utelatt': one that was not taken out.
    slag text not null check (slag in ('vedlegg', 'utelatt')),
    plass integer not null,
    status text not null check (status in ('utelatt', 'bestilt', 'hentet', 'feilet')),
    feil text,
    fil_nr integer,
    bestilt_av text,
    check ((status = 'feilet') = (feil is not null)),
    check ((status = 'hentet') = (fil_nr is not null))
);
comment on table utelatt_del is 'eier: postmottak';
