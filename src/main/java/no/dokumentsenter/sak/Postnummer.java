package no.dokumentsenter.sak;

/**
 * An entry's place in its case: the numbers that people call it by.
 *
 * @param saksaar the case's year (M011)
 * @param sakssekvensnummer the case's number in that year (M012)
 * @param journalpostnummer the entry's number in the case (M015)
 */
public record Postnummer(int saksaar, int sakssekvensnummer, int journalpostnummer) {
    /** As it is written: {@code 2026/123-4}. */
    @Override
    public String toString() {
        return saksaar + "/" + sakssekvensnummer + "-" + journalpostnummer;
    }
}
