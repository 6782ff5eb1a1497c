package no.dokumentsenter.journal;

import java.util.Optional;

/**
 * Who wrote or received (Noark 5 korrespondansepart).
 *
 * @param type M087: EA sender, EM receiver, EK copy, IA IM IK internal, IS co-sender
 * @param erPerson a natural person, whose name is not searched in public after a year (offf § 6)
 * @param erSkjermet hidden outside
 */
public record Part(
        String type,
        String navn,
        Optional<String> organisasjonsnummer,
        String postadresse,
        String postnummer,
        String poststed,
        String epostadresse,
        boolean erPerson,
        boolean erSkjermet) {
    /** A sender with a postal address. */
    public static Part avsender(String navn, String adresse, String epost, boolean erPerson, boolean erSkjermet) {
        return new Part("EA", navn, Optional.empty(), adresse, "", "", epost, erPerson, erSkjermet);
    }

    /** A receiver. */
    public static Part mottaker(String navn, String adresse, boolean erPerson, boolean erSkjermet) {
        return new Part("EM", navn, Optional.empty(), adresse, "", "", "", erPerson, erSkjermet);
    }

    /** Whether this is one who wrote to us, against one we wrote to. */
    public boolean erAvsender() {
        return "EA".equals(type) || "IA".equals(type) || "IS".equals(type);
    }
}
