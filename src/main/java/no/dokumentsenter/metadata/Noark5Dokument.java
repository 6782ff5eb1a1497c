package no.dokumentsenter.metadata;

import static no.dokumentsenter.metadata.Felt.felt;
import static no.dokumentsenter.metadata.Felt.objekt;

import java.util.List;

/** The document and its files. */
final class Noark5Dokument {
    static final List<Objekt> OBJEKTER = List.of(
            Objekt.av(
                    "dokumentbeskrivelse",
                    felt("M001", "systemID", Type.ID, Antall.EN, "dokumentbeskrivelse.id"),
                    felt("M083", "dokumenttype", Type.KODE, Antall.EN, "dokumentbeskrivelse.dokumenttype"),
                    felt("M054", "dokumentstatus", Type.KODE, Antall.EN, "dokumentbeskrivelse.dokumentstatus"),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "dokumentbeskrivelse.tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN),
                    felt("M024", "forfatter", Type.TEKST, Antall.MANGE),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "dokumentbeskrivelse.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "dokumentbeskrivelse.opprettet_av"),
                    felt("M300", "dokumentmedium", Type.KODE, Antall.HOEYST_EN, "dokumentbeskrivelse.dokumentmedium"),
                    felt(
                            "M301",
                            "oppbevaringssted",
                            Type.TEKST,
                            Antall.HOEYST_EN,
                            "dokumentbeskrivelse.oppbevaringssted"),
                    felt("M208", "referanseArkivdel", Type.ID, Antall.MANGE),
                    felt(
                            "M217",
                            "tilknyttetRegistreringSom",
                            Type.KODE,
                            Antall.EN,
                            "dokumentbeskrivelse.tilknyttet_registrering_som"),
                    felt("M007", "dokumentnummer", Type.HELTALL, Antall.EN, "dokumentbeskrivelse.dokumentnummer"),
                    felt("M620", "tilknyttetDato", Type.TIDSPUNKT, Antall.EN, "dokumentbeskrivelse.tilknyttet_dato"),
                    felt("M621", "tilknyttetAv", Type.TEKST, Antall.EN, "dokumentbeskrivelse.tilknyttet_av"),
                    objekt("part", Antall.MANGE),
                    objekt("merknad", Antall.MANGE),
                    objekt("kassasjon", Antall.HOEYST_EN),
                    objekt("utfoertKassasjon", Antall.HOEYST_EN),
                    objekt("sletting", Antall.HOEYST_EN),
                    objekt("skjerming", Antall.HOEYST_EN),
                    objekt("gradering", Antall.HOEYST_EN),
                    objekt("elektroniskSignatur", Antall.HOEYST_EN),
                    objekt("dokumentobjekt", Antall.MANGE)),
            Objekt.av(
                    "dokumentobjekt",
                    felt("M001", "systemID", Type.ID, Antall.EN, "dokumentobjekt.id"),
                    felt("M005", "versjonsnummer", Type.HELTALL, Antall.EN, "dokumentobjekt.versjonsnummer"),
                    felt("M700", "variantformat", Type.KODE, Antall.EN, "dokumentobjekt.variantformat"),
                    felt("M701", "format", Type.TEKST, Antall.EN, "dokumentobjekt.format"),
                    felt("M702", "formatDetaljer", Type.TEKST, Antall.HOEYST_EN),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "dokumentobjekt.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "dokumentobjekt.opprettet_av"),
                    felt("M218", "referanseDokumentfil", Type.TEKST, Antall.EN),
                    felt("M705", "sjekksum", Type.TEKST, Antall.EN, "dokumentobjekt.sjekksum"),
                    felt("M706", "sjekksumAlgoritme", Type.TEKST, Antall.EN, "dokumentobjekt.sjekksum_algoritme"),
                    felt("M707", "filstoerrelse", Type.HELTALL, Antall.EN, "dokumentobjekt.filstoerrelse"),
                    objekt("elektroniskSignatur", Antall.HOEYST_EN),
                    objekt("konvertering", Antall.MANGE)),
            Objekt.av(
                    "konvertering",
                    felt("M615", "konvertertDato", Type.TIDSPUNKT, Antall.EN, "konvertering.konvertert_dato"),
                    felt("M616", "konvertertAv", Type.TEKST, Antall.EN, "konvertering.konvertert_av"),
                    felt("M712", "konvertertFraFormat", Type.TEKST, Antall.EN, "konvertering.konvertert_fra_format"),
                    felt("M713", "konvertertTilFormat", Type.TEKST, Antall.EN, "konvertering.konvertert_til_format"),
                    felt(
                            "M714",
                            "konverteringsverktoey",
                            Type.TEKST,
                            Antall.HOEYST_EN,
                            "konvertering.konverteringsverktoey"),
                    felt(
                            "M715",
                            "konverteringskommentar",
                            Type.TEKST,
                            Antall.HOEYST_EN,
                            "konvertering.konverteringskommentar")),
            Objekt.av(
                    "elektroniskSignatur",
                    felt(
                            "M507",
                            "elektroniskSignaturSikkerhetsnivaa",
                            Type.KODE,
                            Antall.EN,
                            "elektronisk_signatur.elektronisk_signatur_sikkerhetsnivaa"),
                    felt(
                            "M508",
                            "elektroniskSignaturVerifisert",
                            Type.KODE,
                            Antall.EN,
                            "elektronisk_signatur.elektronisk_signatur_verifisert"),
                    felt("M622", "verifisertDato", Type.DATO, Antall.EN, "elektronisk_signatur.verifisert_dato"),
                    felt("M623", "verifisertAv", Type.TEKST, Antall.EN, "elektronisk_signatur.verifisert_av")));

    private Noark5Dokument() {}
}
