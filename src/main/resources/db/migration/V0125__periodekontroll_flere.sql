-- More controls: cases that nobody used, letters without the one they are from or to, letters that were never sent, what
-- has waited long, and what lies with somebody who has left.
insert into kontroll (kode, gyldig_fra, rekkefoelge, navn, spoersmaal, gjelder, intervall_dager, sett_maks_dager, kilde) values
    ('sak_uten_innhold', '2026-01-01', 85, 'Sak uten innhold', 'Hvilke åpne saker er eldre enn {dager} dager uten at noe er registrert i dem?',
     'poster', 30, 180, 'Reservasjonskontroll hver måned, vanlig arkivrutine'),
    ('part_mangler', '2026-01-01', 95, 'Uten avsender eller mottaker', 'Hvilke journalførte brev mangler avsender (inngående) eller mottaker (utgående)?',
     'poster', 7, 366, 'Noark 5 M087, M400; arkivforskrifta § 15'),
    ('utgaaende_ikke_sendt', '2026-01-01', 45, 'Journalført uten å være sendt', 'Hvilke utgående brev er journalført uten at det står når de ble sendt?',
     'poster', 7, 366, 'Noark 5 M105 sendtDato'),
    ('ventet_lenge', '2026-01-01', 65, 'Ventet lenge på svar', 'Hva har ventet på svar i mer enn {dager} dager?',
     'poster', 90, 180, 'Restansekontroll til lederne hvert kvartal, vanlig arkivrutine; forvaltningsloven § 11 a'),
    ('saksbehandler_sluttet', '2026-01-01', 66, 'Saksbehandleren har sluttet',
     'Hva venter på svar eller er under arbeid hos noen som ikke lenger har tilgang i kommunen?',
     'poster', 1, 30, 'Restansekontroll før siste arbeidsdag, vanlig arkivrutine; forvaltningsloven § 11 a');

insert into kontrollgrense (kode, navn, gyldig_fra, verdi, kilde) values
    ('sak_uten_innhold', 'dager', '2026-01-01', 60, 'Reservasjonskontroll: en til to måneder'),
    ('ventet_lenge', 'dager', '2026-01-01', 90, 'Dokumentsenterets rutine: ett kvartal');
