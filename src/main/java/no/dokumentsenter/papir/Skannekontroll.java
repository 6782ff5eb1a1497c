package no.dokumentsenter.papir;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The four controls after scanning, and the share that another person looks at again. As Norwegian municipalities'
 * scanning routines have them; the law asks for control of what replaces paper (arkivforskrifta § 9, § 16), not for
 * these in particular.
 */
public enum Skannekontroll {
    /** Every document of the pile is scanned and stored. */
    LAGRET,
    /** Every page of each. */
    ALLE_SIDER,
    /** Good enough to read. */
    KVALITET,
    /** The scan is the document that the entry says: only when each letter has been decided about in the queue. */
    STEMMER;

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Skannekontroll> av(String kode) {
        return Stream.of(values()).filter(en -> en.kode().equals(kode)).findFirst();
    }

    /** How many more must be drawn when so many documents exist and so many are drawn: never under the share. */
    static int aaTrekke(long dokumenter, long trukket, int prosent) {
        return (int) Math.max(0, (dokumenter * prosent + 99) / 100 - trukket);
    }
}
