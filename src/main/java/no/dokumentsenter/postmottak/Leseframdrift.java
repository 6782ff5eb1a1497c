package no.dokumentsenter.postmottak;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Counts the parts of an item while they are read, and tells of it now and then. An ordinary letter is read before the
 * first time, and is never told of.
 */
final class Leseframdrift {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Consumer<Framdrift> fortell;
    private final Duration pause;
    private long neste;
    private String fra = "";
    private String emne = "";
    private int lest;
    private int deler;

    Leseframdrift(Consumer<Framdrift> fortell) {
        this(fortell, PAUSE);
    }

    Leseframdrift(Consumer<Framdrift> fortell, Duration pause) {
        this.fortell = fortell;
        this.pause = pause;
        this.neste = System.nanoTime() + pause.toNanos();
    }

    /** A message is opened: so many more parts. The outermost says who it is from and what it is about. */
    void aapnet(String avsender, String tittel, int antall) {
        if (deler == 0) {
            fra = avsender;
            emne = tittel;
        }
        deler += antall;
    }

    /** One more is read, or found unreadable. */
    void enTil() {
        lest++;
        if (System.nanoTime() - neste >= 0) {
            fortell.accept(new Framdrift(fra, emne, lest, deler));
            neste = System.nanoTime() + pause.toNanos();
        }
    }

    /**
     * How far it has come.
     *
     * @param fra as the message says; empty when it does not
     * @param lest parts that are read, the message itself among them
     * @param deler parts that are known so far
     */
    record Framdrift(String fra, String emne, int lest, int deler) {}
}
