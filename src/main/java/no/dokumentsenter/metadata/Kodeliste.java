package no.dokumentsenter.metadata;

import java.util.Arrays;
import java.util.Optional;

/** The code lists by name, in M-number order. Their values are rows: see {@link Kodelister}. */
public enum Kodeliste {
    ARKIVSTATUS("arkivstatus"),
    ARKIVDELSTATUS("arkivdelstatus"),
    SAKSSTATUS("saksstatus"),
    JOURNALSTATUS("journalstatus"),
    DOKUMENTSTATUS("dokumentstatus"),
    PRESEDENS_STATUS("presedensStatus"),
    JOURNALPOSTTYPE("journalposttype"),
    DOKUMENTTYPE("dokumenttype"),
    MERKNADSTYPE("merknadstype"),
    KLASSIFIKASJONSTYPE("klassifikasjonstype"),
    KORRESPONDANSEPARTTYPE("korrespondanseparttype"),
    SLETTINGSTYPE("slettingstype"),
    TILKNYTTET_REGISTRERING_SOM("tilknyttetRegistreringSom"),
    DOKUMENTMEDIUM("dokumentmedium"),
    PART_ROLLE("partRolle"),
    KASSASJONSVEDTAK("kassasjonsvedtak"),
    TILGANGSRESTRIKSJON("tilgangsrestriksjon"),
    SKJERMING_METADATA("skjermingMetadata"),
    SKJERMING_DOKUMENT("skjermingDokument"),
    GRAD("grad"),
    ELEKTRONISK_SIGNATUR_SIKKERHETSNIVAA("elektroniskSignaturSikkerhetsnivaa"),
    ELEKTRONISK_SIGNATUR_VERIFISERT("elektroniskSignaturVerifisert"),
    AVSKRIVNINGSMAATE("avskrivningsmaate"),
    FLYT_STATUS("flytStatus"),
    VARIANTFORMAT("variantformat");

    private final String navn;

    Kodeliste(String navn) {
        this.navn = navn;
    }

    /** The XSD's name of the field that takes its values from the list. */
    public String navn() {
        return navn;
    }

    /** The list of that name, in any case: the service interface writes the names in lower case. */
    public static Optional<Kodeliste> av(String navn) {
        return Arrays.stream(values())
                .filter(liste -> liste.navn.equalsIgnoreCase(navn))
                .findFirst();
    }
}
