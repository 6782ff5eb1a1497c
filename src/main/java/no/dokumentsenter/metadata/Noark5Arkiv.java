package no.dokumentsenter.metadata;

import static no.dokumentsenter.metadata.Felt.alternativ;
import static no.dokumentsenter.metadata.Felt.felt;
import static no.dokumentsenter.metadata.Felt.objekt;

import java.util.List;

/** The archive, its creator, its parts and its keys: arkiv to klasse. */
final class Noark5Arkiv {
    static final List<Objekt> OBJEKTER = List.of(
            Objekt.av(
                    "arkiv",
                    felt("M001", "systemID", Type.ID, Antall.EN, "arkiv.id"),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "arkiv.tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN, "arkiv.beskrivelse"),
                    felt("M050", "arkivstatus", Type.KODE, Antall.HOEYST_EN, "arkiv.arkivstatus"),
                    felt("M300", "dokumentmedium", Type.KODE, Antall.HOEYST_EN, "arkiv.dokumentmedium"),
                    felt("M301", "oppbevaringssted", Type.TEKST, Antall.MANGE),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "arkiv.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "arkiv.opprettet_av"),
                    felt("M602", "avsluttetDato", Type.TIDSPUNKT, Antall.EN, "arkiv.avsluttet_dato"),
                    felt("M603", "avsluttetAv", Type.TEKST, Antall.EN, "arkiv.avsluttet_av"),
                    objekt("arkivskaper", Antall.MINST_EN),
                    alternativ("arkiv"),
                    alternativ("arkivdel")),
            Objekt.av(
                    "arkivskaper",
                    felt("M006", "arkivskaperID", Type.TEKST, Antall.EN, "arkivskaper.arkivskaper_id"),
                    felt("M023", "arkivskaperNavn", Type.TEKST, Antall.EN, "arkivskaper.arkivskaper_navn"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN, "arkivskaper.beskrivelse")),
            Objekt.av(
                    "arkivdel",
                    felt("M001", "systemID", Type.ID, Antall.EN, "arkivdel.id"),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "arkivdel.tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN, "arkivdel.beskrivelse"),
                    felt("M051", "arkivdelstatus", Type.KODE, Antall.EN, "arkivdel.arkivdelstatus"),
                    felt("M300", "dokumentmedium", Type.KODE, Antall.HOEYST_EN, "arkivdel.dokumentmedium"),
                    felt("M301", "oppbevaringssted", Type.TEKST, Antall.MANGE),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "arkivdel.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "arkivdel.opprettet_av"),
                    felt("M602", "avsluttetDato", Type.TIDSPUNKT, Antall.EN, "arkivdel.avsluttet_dato"),
                    felt("M603", "avsluttetAv", Type.TEKST, Antall.EN, "arkivdel.avsluttet_av"),
                    felt(
                            "M107",
                            "arkivperiodeStartDato",
                            Type.DATO,
                            Antall.HOEYST_EN,
                            "arkivdel.arkivperiode_start_dato"),
                    felt(
                            "M108",
                            "arkivperiodeSluttDato",
                            Type.DATO,
                            Antall.HOEYST_EN,
                            "arkivdel.arkivperiode_slutt_dato"),
                    felt("M202", "referanseForloeper", Type.ID, Antall.HOEYST_EN, "arkivdel.forloeper_id"),
                    felt("M203", "referanseArvtaker", Type.ID, Antall.HOEYST_EN),
                    objekt("kassasjon", Antall.HOEYST_EN),
                    objekt("utfoertKassasjon", Antall.HOEYST_EN),
                    objekt("sletting", Antall.HOEYST_EN),
                    objekt("skjerming", Antall.HOEYST_EN),
                    objekt("gradering", Antall.HOEYST_EN),
                    alternativ("klassifikasjonssystem"),
                    alternativ("mappe"),
                    alternativ("registrering")),
            Objekt.av(
                    "klassifikasjonssystem",
                    felt("M001", "systemID", Type.ID, Antall.EN, "klassifikasjonssystem.id"),
                    felt(
                            "M086",
                            "klassifikasjonstype",
                            Type.KODE,
                            Antall.HOEYST_EN,
                            "klassifikasjonssystem.klassifikasjonstype"),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "klassifikasjonssystem.tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN, "klassifikasjonssystem.beskrivelse"),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "klassifikasjonssystem.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "klassifikasjonssystem.opprettet_av"),
                    felt(
                            "M602",
                            "avsluttetDato",
                            Type.TIDSPUNKT,
                            Antall.HOEYST_EN,
                            "klassifikasjonssystem.avsluttet_dato"),
                    felt("M603", "avsluttetAv", Type.TEKST, Antall.HOEYST_EN, "klassifikasjonssystem.avsluttet_av"),
                    objekt("klasse", Antall.MINST_EN)),
            Objekt.av(
                    "klasse",
                    felt("M001", "systemID", Type.ID, Antall.EN, "klasse.id"),
                    felt("M002", "klasseID", Type.TEKST, Antall.EN, "klasse.klasse_id"),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "klasse.tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN, "klasse.beskrivelse"),
                    felt("M022", "noekkelord", Type.TEKST, Antall.MANGE),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "klasse.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "klasse.opprettet_av"),
                    felt("M602", "avsluttetDato", Type.TIDSPUNKT, Antall.HOEYST_EN, "klasse.avsluttet_dato"),
                    felt("M603", "avsluttetAv", Type.TEKST, Antall.HOEYST_EN, "klasse.avsluttet_av"),
                    objekt("kryssreferanse", Antall.MANGE),
                    objekt("kassasjon", Antall.HOEYST_EN),
                    objekt("skjerming", Antall.HOEYST_EN),
                    objekt("gradering", Antall.HOEYST_EN),
                    alternativ("klasse"),
                    alternativ("mappe"),
                    alternativ("registrering")));

    private Noark5Arkiv() {}
}
