-- How long an item may wait when nobody writes a day: working days, by what it waits for. The newest row in force counts.
create table ventefrist (
    grunn text not null check (grunn in ('avsender', 'avklaring', 'mer_post', 'annet')),
    gyldig_fra date not null,
    virkedager integer not null check (virkedager between 1 and 60),
    kilde text not null,
    primary key (grunn, gyldig_fra)
);
comment on table ventefrist is 'eier: postmottak; uten radsikkerhet: frister som er like for alle';
insert into ventefrist (grunn, gyldig_fra, virkedager, kilde) values
    ('avsender', '2026-01-01', 10, 'Dokumentsenterets rutine: avsenderen får to uker på seg før vi spør igjen'),
    ('avklaring', '2026-01-01', 1, 'Dokumentsenterets rutine: uavklart post eldre enn én virkedag følges opp'),
    ('mer_post', '2026-01-01', 5, 'Dokumentsenterets rutine: resten kommer innen en uke'),
    ('annet', '2026-01-01', 1, 'Dokumentsenterets rutine: uavklart post eldre enn én virkedag følges opp');
grant select on ventefrist to app;
