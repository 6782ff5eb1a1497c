package no.dokumentsenter.sok;

/**
 * What could not be read in a question, and how to mend it. The text is the message {@code sok.raad.<kode>}.
 *
 * @param om what was written
 * @param stopper nothing is searched for until it is mended; else the rest is
 */
public record Raad(String kode, String om, boolean stopper) {
    static Raad stopp(String kode, String om) {
        return new Raad(kode, om, true);
    }

    /** What the search goes on without. */
    public static Raad merk(String kode, String om) {
        return new Raad(kode, om, false);
    }
}
