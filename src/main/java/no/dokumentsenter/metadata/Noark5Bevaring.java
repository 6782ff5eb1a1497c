package no.dokumentsenter.metadata;

import static no.dokumentsenter.metadata.Felt.felt;

import java.util.List;

/** What is hidden, and what may or did go away. */
final class Noark5Bevaring {
    static final List<Objekt> OBJEKTER = List.of(
            Objekt.av(
                    "skjerming",
                    felt("M500", "tilgangsrestriksjon", Type.KODE, Antall.EN, "skjerming.tilgangsrestriksjon"),
                    felt("M501", "skjermingshjemmel", Type.TEKST, Antall.EN, "skjerming.skjermingshjemmel"),
                    felt("M502", "skjermingMetadata", Type.KODE, Antall.MINST_EN, "skjerming.skjerming_metadata"),
                    felt("M503", "skjermingDokument", Type.KODE, Antall.HOEYST_EN, "skjerming.skjerming_dokument"),
                    felt("M504", "skjermingsvarighet", Type.HELTALL, Antall.HOEYST_EN, "skjerming.skjermingsvarighet"),
                    felt(
                            "M505",
                            "skjermingOpphoererDato",
                            Type.DATO,
                            Antall.HOEYST_EN,
                            "skjerming.skjerming_opphoerer_dato")),
            Objekt.av(
                    "gradering",
                    felt("M506", "grad", Type.KODE, Antall.EN, "gradering.grad"),
                    felt("M624", "graderingsdato", Type.TIDSPUNKT, Antall.EN, "gradering.graderingsdato"),
                    felt("M625", "gradertAv", Type.TEKST, Antall.EN, "gradering.gradert_av"),
                    felt("M626", "nedgraderingsdato", Type.TIDSPUNKT, Antall.HOEYST_EN, "gradering.nedgraderingsdato"),
                    felt("M627", "nedgradertAv", Type.TEKST, Antall.HOEYST_EN, "gradering.nedgradert_av")),
            Objekt.av(
                    "kassasjon",
                    felt("M450", "kassasjonsvedtak", Type.KODE, Antall.EN, "kassasjon.kassasjonsvedtak"),
                    felt("M453", "kassasjonshjemmel", Type.TEKST, Antall.HOEYST_EN, "kassasjon.kassasjonshjemmel"),
                    felt("M451", "bevaringstid", Type.HELTALL, Antall.EN, "kassasjon.bevaringstid"),
                    felt("M452", "kassasjonsdato", Type.DATO, Antall.EN, "kassasjon.kassasjonsdato")),
            Objekt.av(
                    "utfoertKassasjon",
                    felt("M630", "kassertDato", Type.TIDSPUNKT, Antall.EN, "utfoert_kassasjon.kassert_dato"),
                    felt("M631", "kassertAv", Type.TEKST, Antall.EN, "utfoert_kassasjon.kassert_av")),
            Objekt.av(
                    "sletting",
                    felt("M089", "slettingstype", Type.KODE, Antall.EN, "sletting.slettingstype"),
                    felt("M613", "slettetDato", Type.TIDSPUNKT, Antall.EN, "sletting.slettet_dato"),
                    felt("M614", "slettetAv", Type.TEKST, Antall.EN, "sletting.slettet_av")));

    private Noark5Bevaring() {}
}
