package no.dokumentsenter.metadata;

/** How many times an element may stand in its parent. */
public enum Antall {
    EN("1"),
    HOEYST_EN("0-1"),
    MINST_EN("1-n"),
    MANGE("0-n");

    private final String tekst;

    Antall(String tekst) {
        this.tekst = tekst;
    }

    /** As the standard writes it: {@code 0-1}. */
    public String tekst() {
        return tekst;
    }

    public boolean paakrevd() {
        return this == EN || this == MINST_EN;
    }

    public boolean gjentas() {
        return this == MINST_EN || this == MANGE;
    }
}
