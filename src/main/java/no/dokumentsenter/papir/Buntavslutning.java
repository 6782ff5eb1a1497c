package no.dokumentsenter.papir;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a stack is put away without becoming items. The file is kept all the same. */
public enum Buntavslutning {
    /** The paper belongs to the municipality of the sheet, and is scanned anew there. */
    FEIL_KOMMUNE,
    /** The scan is no good; the paper is scanned anew here. */
    SKANNES_PAA_NYTT,
    /** No letter in it: separator sheets and blank pages, or a trial. */
    INGEN_BREV;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Buntavslutning> av(String kode) {
        return Stream.of(values()).filter(grunn -> grunn.kode().equals(kode)).findFirst();
    }
}
