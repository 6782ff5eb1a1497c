package no.dokumentsenter.metadata;

import static no.dokumentsenter.metadata.Felt.felt;
import static no.dokumentsenter.metadata.Felt.objekt;

import java.util.List;

/** The registry entry, its correspondents, its write-off and its flow. */
final class Noark5Journal {
    static final List<Objekt> OBJEKTER = List.of(
            Objekt.av(
                    "registrering",
                    felt("M001", "systemID", Type.ID, Antall.EN, "journalpost.id"),
                    felt("M600", "opprettetDato", Type.TIDSPUNKT, Antall.EN, "journalpost.opprettet_dato"),
                    felt("M601", "opprettetAv", Type.TEKST, Antall.EN, "journalpost.opprettet_av"),
                    felt("M604", "arkivertDato", Type.TIDSPUNKT, Antall.EN, "journalpost.arkivert_dato"),
                    felt("M605", "arkivertAv", Type.TEKST, Antall.EN, "journalpost.arkivert_av"),
                    felt("M208", "referanseArkivdel", Type.ID, Antall.MANGE),
                    objekt("part", Antall.MANGE),
                    objekt("kassasjon", Antall.HOEYST_EN),
                    objekt("skjerming", Antall.HOEYST_EN),
                    objekt("gradering", Antall.HOEYST_EN),
                    objekt("dokumentbeskrivelse", Antall.MANGE),
                    felt("M004", "registreringsID", Type.TEKST, Antall.HOEYST_EN),
                    felt("M020", "tittel", Type.TEKST, Antall.EN, "journalpost.tittel"),
                    felt("M025", "offentligTittel", Type.TEKST, Antall.HOEYST_EN, "journalpost.offentlig_tittel"),
                    felt("M021", "beskrivelse", Type.TEKST, Antall.HOEYST_EN),
                    felt("M022", "noekkelord", Type.TEKST, Antall.MANGE),
                    felt("M024", "forfatter", Type.TEKST, Antall.MANGE),
                    felt("M300", "dokumentmedium", Type.KODE, Antall.HOEYST_EN, "journalpost.dokumentmedium"),
                    felt("M301", "oppbevaringssted", Type.TEKST, Antall.MANGE),
                    felt("", "virksomhetsspesifikkeMetadata", Type.VALGFRITT_INNHOLD, Antall.HOEYST_EN),
                    objekt("merknad", Antall.MANGE),
                    objekt("kryssreferanse", Antall.MANGE),
                    objekt("korrespondansepart", Antall.MANGE)),
            Objekt.spesialisering(
                    "journalpost",
                    "registrering",
                    felt("M013", "journalaar", Type.HELTALL, Antall.EN, "journalpost.journalaar"),
                    felt("M014", "journalsekvensnummer", Type.HELTALL, Antall.EN, "journalpost.journalsekvensnummer"),
                    felt("M015", "journalpostnummer", Type.HELTALL, Antall.EN, "journalpost.journalpostnummer"),
                    felt("M082", "journalposttype", Type.KODE, Antall.EN, "journalpost.journalposttype"),
                    felt("M053", "journalstatus", Type.KODE, Antall.EN, "journalpost.journalstatus"),
                    felt("M101", "journaldato", Type.DATO, Antall.EN, "journalpost.journaldato"),
                    felt("M103", "dokumentetsDato", Type.DATO, Antall.HOEYST_EN, "journalpost.dokumentets_dato"),
                    felt("M104", "mottattDato", Type.TIDSPUNKT, Antall.HOEYST_EN, "journalpost.mottatt_dato"),
                    felt("M105", "sendtDato", Type.TIDSPUNKT, Antall.HOEYST_EN, "journalpost.sendt_dato"),
                    felt("M109", "forfallsdato", Type.DATO, Antall.HOEYST_EN, "journalpost.forfallsdato"),
                    felt("M110", "offentlighetsvurdertDato", Type.DATO, Antall.HOEYST_EN),
                    felt("M304", "antallVedlegg", Type.HELTALL, Antall.HOEYST_EN, "journalpost.antall_vedlegg"),
                    felt("M106", "utlaantDato", Type.DATO, Antall.HOEYST_EN),
                    felt("M309", "utlaantTil", Type.TEKST, Antall.HOEYST_EN),
                    felt("M308", "journalenhet", Type.TEKST, Antall.HOEYST_EN, "journalpost.journalenhet"),
                    objekt("avskrivning", Antall.MANGE),
                    objekt("dokumentflyt", Antall.MANGE),
                    objekt("presedens", Antall.MANGE),
                    objekt("elektroniskSignatur", Antall.HOEYST_EN)),
            Objekt.spesialisering(
                    "arkivnotat",
                    "registrering",
                    felt("M103", "dokumentetsDato", Type.DATO, Antall.HOEYST_EN, "arkivnotat.dokumentets_dato"),
                    felt("M104", "mottattDato", Type.TIDSPUNKT, Antall.HOEYST_EN, "arkivnotat.mottatt_dato"),
                    felt("M105", "sendtDato", Type.TIDSPUNKT, Antall.HOEYST_EN, "arkivnotat.sendt_dato"),
                    felt("M109", "forfallsdato", Type.DATO, Antall.HOEYST_EN, "arkivnotat.forfallsdato"),
                    felt("M110", "offentlighetsvurdertDato", Type.DATO, Antall.HOEYST_EN),
                    felt("M304", "antallVedlegg", Type.HELTALL, Antall.HOEYST_EN),
                    felt("M106", "utlaantDato", Type.DATO, Antall.HOEYST_EN),
                    felt("M309", "utlaantTil", Type.TEKST, Antall.HOEYST_EN),
                    objekt("dokumentflyt", Antall.MANGE)),
            Objekt.av(
                    "korrespondansepart",
                    felt(
                            "M087",
                            "korrespondanseparttype",
                            Type.KODE,
                            Antall.EN,
                            "korrespondansepart.korrespondanseparttype"),
                    felt(
                            "M400",
                            "korrespondansepartNavn",
                            Type.TEKST,
                            Antall.EN,
                            "korrespondansepart.korrespondansepart_navn"),
                    felt("M406", "postadresse", Type.TEKST, Antall.MANGE, "korrespondansepart.postadresse"),
                    felt("M407", "postnummer", Type.TEKST, Antall.HOEYST_EN, "korrespondansepart.postnummer"),
                    felt("M408", "poststed", Type.TEKST, Antall.HOEYST_EN, "korrespondansepart.poststed"),
                    felt("M409", "land", Type.TEKST, Antall.HOEYST_EN),
                    felt("M410", "epostadresse", Type.TEKST, Antall.HOEYST_EN, "korrespondansepart.epostadresse"),
                    felt("M411", "telefonnummer", Type.TEKST, Antall.MANGE),
                    felt("M412", "kontaktperson", Type.TEKST, Antall.HOEYST_EN),
                    felt("M305", "administrativEnhet", Type.TEKST, Antall.HOEYST_EN, "journalpost.administrativ_enhet"),
                    felt("M307", "saksbehandler", Type.TEKST, Antall.HOEYST_EN, "journalpost.saksbehandler")),
            Objekt.av(
                    "avskrivning",
                    felt("M617", "avskrivningsdato", Type.DATO, Antall.EN, "avskrivning.avskrivningsdato"),
                    felt("M618", "avskrevetAv", Type.TEKST, Antall.EN, "avskrivning.avskrevet_av"),
                    felt("M619", "avskrivningsmaate", Type.KODE, Antall.EN, "avskrivning.avskrivningsmaate"),
                    felt(
                            "M215",
                            "referanseAvskrivesAvJournalpost",
                            Type.ID,
                            Antall.HOEYST_EN,
                            "avskrivning.referanse_avskrives_av_journalpost")),
            Objekt.av(
                    "dokumentflyt",
                    felt("M660", "flytTil", Type.TEKST, Antall.EN, "dokumentflyt.flyt_til"),
                    felt("M665", "flytFra", Type.TEKST, Antall.EN, "dokumentflyt.flyt_fra"),
                    felt("M661", "flytMottattDato", Type.TIDSPUNKT, Antall.EN, "dokumentflyt.flyt_mottatt_dato"),
                    felt("M662", "flytSendtDato", Type.TIDSPUNKT, Antall.EN, "dokumentflyt.flyt_sendt_dato"),
                    felt("M663", "flytStatus", Type.KODE, Antall.EN, "dokumentflyt.flyt_status"),
                    felt("M664", "flytMerknad", Type.TEKST, Antall.HOEYST_EN, "dokumentflyt.flyt_merknad")));

    private Noark5Journal() {}
}
