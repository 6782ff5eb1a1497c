-- The receipt of each e-mail that came in: to be sent, sent, refused, or never to be sent and why. Written with the item itself.
create table epost_kvittering (
    kommune_id smallint not null,
    id uuid not null,
    innkommet_post_id uuid not null,
    status text not null check (status in ('venter', 'sendt', 'avvist', 'unnlatt')),
    -- A rule's code when it is left out, the mail server's reply code when it is refused. Never the server's words.
    grunn text,
    mottaker text,
    -- The same address in small letters, which the limits are counted by.
    adressat text,
    message_id text,
    mottatt_tid timestamptz not null,
    forsoek integer not null default 0,
    -- When it may be sent, or sent again: a sender that has it in hand moves this ahead of itself.
    neste_tid timestamptz,
    ferdig_tid timestamptz,
    primary key (kommune_id, id),
    check ((status = 'venter') = (neste_tid is not null)),
    check ((status in ('avvist', 'unnlatt')) = (grunn is not null)),
    check (status = 'unnlatt' or (mottaker is not null and adressat is not null))
);
comment on table epost_kvittering is 'eier: epost';
