package no.dokumentsenter.metadata;

import static no.dokumentsenter.metadata.Felt.alternativ;
import static no.dokumentsenter.metadata.Felt.felt;
import static no.dokumentsenter.metadata.Felt.objekt;

import java.util.List;

/** The case and what hangs on it. */
final class Noark5Sak {
    static final List<Objekt> OBJEKTER = List.of(
            Objekt.av(
                    "mappe",
                    felt("M001", "systemID", Type.ID, Antall.EN, "saksmappe.id"),
                    felt("M003", "mappeID", Type.TEKST, Antall.EN),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "saksmappe.tittel"),
                    felt("M025", "offentligTittel", Type.TEKST, Antall.HOEYST_EN, "saksmappe.offentlig_tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN),
                    felt("M022", "noekkelord", Type.TEKST, Antall.MANGE),
                    felt("M300", "dokumentmedium", Type.KODE, Antall.HOEYST_EN, "saksmappe.dokumentmedium"),
                    felt("M301", "oppbevaringssted", Type.TEKST, Antall.MANGE),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "saksmappe.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "saksmappe.opprettet_av"),
                    felt("M602", "avsluttetDato", Type.TIDSPUNKT, Antall.EN, "saksmappe.avsluttet_dato"),
                    felt("M603", "avsluttetAv", Type.TEKST, Antall.EN, "saksmappe.avsluttet_av"),
                    felt("M208", "referanseArkivdel", Type.ID, Antall.MANGE, "saksmappe.arkivdel_id"),
                    felt("", "virksomhetsspesifikkeMetadata", Type.VALGFRITT_INNHOLD, Antall.HOEYST_EN),
                    objekt("part", Antall.MANGE),
                    objekt("kryssreferanse", Antall.MANGE),
                    objekt("merknad", Antall.MANGE),
                    objekt("kassasjon", Antall.HOEYST_EN),
                    objekt("skjerming", Antall.HOEYST_EN),
                    objekt("gradering", Antall.HOEYST_EN),
                    alternativ("mappe"),
                    alternativ("registrering")),
            Objekt.spesialisering(
                    "saksmappe",
                    "mappe",
                    felt("M011", "saksaar", Type.HELTALL, Antall.EN, "saksmappe.saksaar"),
                    felt("M012", "sakssekvensnummer", Type.HELTALL, Antall.EN, "saksmappe.sakssekvensnummer"),
                    felt("M100", "saksdato", Type.DATO, Antall.EN, "saksmappe.saksdato"),
                    felt("M305", "administrativEnhet", Type.TEKST, Antall.EN, "saksmappe.administrativ_enhet"),
                    felt("M306", "saksansvarlig", Type.TEKST, Antall.EN, "saksmappe.saksansvarlig"),
                    felt("M308", "journalenhet", Type.TEKST, Antall.HOEYST_EN, "saksmappe.journalenhet"),
                    felt("M052", "saksstatus", Type.KODE, Antall.EN, "saksmappe.saksstatus"),
                    felt("M106", "utlaantDato", Type.DATO, Antall.HOEYST_EN),
                    felt("M309", "utlaantTil", Type.TEKST, Antall.HOEYST_EN),
                    felt("M209", "referanseSekundaerKlassifikasjon", Type.ID, Antall.MANGE),
                    objekt("presedens", Antall.MANGE)),
            Objekt.av(
                    "part",
                    felt("M010", "partID", Type.TEKST, Antall.HOEYST_EN, "part.part_id"),
                    felt("M302", "partNavn", Type.TEKST, Antall.EN, "part.part_navn"),
                    felt("M303", "partRolle", Type.KODE, Antall.EN, "part.part_rolle"),
                    felt("M406", "postadresse", Type.TEKST, Antall.MANGE, "part.postadresse"),
                    felt("M407", "postnummer", Type.TEKST, Antall.HOEYST_EN, "part.postnummer"),
                    felt("M408", "poststed", Type.TEKST, Antall.HOEYST_EN, "part.poststed"),
                    felt("M409", "land", Type.TEKST, Antall.HOEYST_EN, "part.land"),
                    felt("M410", "epostadresse", Type.TEKST, Antall.HOEYST_EN, "part.epostadresse"),
                    felt("M411", "telefonnummer", Type.TEKST, Antall.MANGE, "part.telefonnummer"),
                    felt("M412", "kontaktperson", Type.TEKST, Antall.HOEYST_EN, "part.kontaktperson"),
                    felt(
                            "",
                            "virksomhetsspesifikkeMetadata",
                            Type.VALGFRITT_INNHOLD,
                            Antall.HOEYST_EN,
                            "part.virksomhetsspesifikke_metadata")),
            Objekt.av(
                    "kryssreferanse",
                    felt(
                            "M219",
                            "referanseTilKlasse",
                            Type.ID,
                            Antall.HOEYST_EN,
                            "kryssreferanse.referanse_til_klasse"),
                    felt("M210", "referanseTilMappe", Type.ID, Antall.HOEYST_EN, "kryssreferanse.referanse_til_mappe"),
                    felt(
                            "M212",
                            "referanseTilRegistrering",
                            Type.ID,
                            Antall.HOEYST_EN,
                            "kryssreferanse.referanse_til_registrering")),
            Objekt.av(
                    "presedens",
                    felt("M111", "presedensDato", Type.DATO, Antall.EN, "presedens.presedens_dato"),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "presedens.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "presedens.opprettet_av"),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "presedens.tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN, "presedens.beskrivelse"),
                    felt("M311", "presedensHjemmel", Type.TEKST, Antall.HOEYST_EN, "presedens.presedens_hjemmel"),
                    felt("M312", "rettskildefaktor", Type.TEKST, Antall.EN, "presedens.rettskildefaktor"),
                    felt(
                            "M628",
                            "presedensGodkjentDato",
                            Type.TIDSPUNKT,
                            Antall.HOEYST_EN,
                            "presedens.presedens_godkjent_dato"),
                    felt(
                            "M629",
                            "presedensGodkjentAv",
                            Type.TEKST,
                            Antall.HOEYST_EN,
                            "presedens.presedens_godkjent_av"),
                    felt("M602", "avsluttetDato", Type.TIDSPUNKT, Antall.HOEYST_EN, "presedens.avsluttet_dato"),
                    felt("M603", "avsluttetAv", Type.TEKST, Antall.HOEYST_EN, "presedens.avsluttet_av"),
                    felt("M056", "presedensStatus", Type.KODE, Antall.HOEYST_EN, "presedens.presedens_status")),
            Objekt.av(
                    "merknad",
                    felt("M310", "merknadstekst", Type.TEKST, Antall.EN, "merknad.merknadstekst"),
                    felt("M084", "merknadstype", Type.KODE, Antall.HOEYST_EN, "merknad.merknadstype"),
                    felt("M611", "merknadsdato", Type.TIDSPUNKT, Antall.EN, "merknad.merknadsdato"),
                    felt("M612", "merknadRegistrertAv", Type.TEKST, Antall.EN, "merknad.merknad_registrert_av")));

    private Noark5Sak() {}
}
