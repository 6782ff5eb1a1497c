-- Module papir: what was moved out of a stack to another municipality. Ids only: neither side has the other's words.
create table skannebunt_flytting (
    kommune_id smallint not null,
    skannebunt_id uuid not null,
    nr integer not null,
    til_kommune_id smallint not null references kommune (id),
    -- The stack that the whole of it became there. Empty when only some pages were moved.
    til_skannebunt_id uuid,
    -- The pages: '3,4'. Empty when the whole stack was moved.
    sider text not null,
    grunn text not null,
    flyttet_av text not null,
    flyttet_tid timestamptz not null,
    check (til_kommune_id <> kommune_id),
    check ((til_skannebunt_id is null) = (sider <> ''))
);
comment on table skannebunt_flytting is 'eier: papir';

-- The letters that moved pages became: each was counted here as an item that was sent on.
create table skannebunt_flytting_post (
    kommune_id smallint not null,
    skannebunt_id uuid not null,
    nr integer not null,
    innkommet_post_id uuid not null
);
comment on table skannebunt_flytting_post is 'eier: papir';

-- The other side: a stack that came to another municipality first, and when; a deadline may run from then.
create table skannebunt_flyttet_hit (
    kommune_id smallint not null,
    skannebunt_id uuid not null,
    fra_kommune_id smallint not null references kommune (id),
    fra_skannebunt_id uuid not null,
    mottatt_der timestamptz not null,
    flyttet_av text not null,
    flyttet_tid timestamptz not null,
    check (fra_kommune_id <> kommune_id)
);
comment on table skannebunt_flyttet_hit is 'eier: papir';

-- A moved page stays as a line: which, and that it is gone from the stack.
alter table skannebunt_side drop constraint skannebunt_side_slag_check;
alter table skannebunt_side add constraint skannebunt_side_slag_check
    check (slag in ('brev', 'skille', 'uleselig', 'ukjent', 'fremmed', 'flyttet'));
