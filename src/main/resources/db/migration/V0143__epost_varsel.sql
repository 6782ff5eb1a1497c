-- The notice to the sender of what came to the wrong municipality, as it was worded: one for an item, ever.
create table epost_varsel (
    kommune_id smallint not null,
    innkommet_post_id uuid not null,
    status text not null check (status in ('venter', 'sendt', 'avvist')),
    -- The mail server's reply code when it is refused. Never the server's words.
    grunn text,
    mottaker text not null,
    message_id text,
    emne text not null,
    tekst text not null,
    bestilt_av text not null,
    bestilt_tid timestamptz not null,
    forsoek integer not null default 0,
    -- When it may be sent, or sent again: a sender that has it in hand moves this ahead of itself.
    neste_tid timestamptz,
    ferdig_tid timestamptz,
    check ((status = 'venter') = (neste_tid is not null)),
    check ((status = 'avvist') = (grunn is not null))
);
comment on table epost_varsel is 'eier: epost';
