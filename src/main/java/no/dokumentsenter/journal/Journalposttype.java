package no.dokumentsenter.journal;

/** M082 journalposttype. */
public enum Journalposttype {
    I("Inngående"),
    U("Utgående"),
    N("Notat med oppfølging"),
    X("Notat"),
    S("Saksframlegg");

    private final String navn;

    Journalposttype(String navn) {
        this.navn = navn;
    }

    public String navn() {
        return navn;
    }

    /** Whether the letter came from outside. */
    public boolean erInngaaende() {
        return this == I;
    }
}
