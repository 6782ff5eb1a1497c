package no.dokumentsenter.einnsyn;

/** eInnsyn does not take this entry as it is: a person must mend it. Stops no other entry. */
final class Avvist extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String feil;
    private final int status;
    private final String felt;

    /**
     * Says no.
     *
     * @param feil our code for why
     * @param felt names of the fields it is about, or ""
     */
    private Avvist(String feil, int status, String felt) {
        super(feil);
        this.feil = feil;
        this.status = status;
        this.felt = felt;
    }

    static Avvist av(Svar svar) {
        return new Avvist(svar.feil(), svar.status(), svar.felt());
    }

    String feil() {
        return feil;
    }

    int status() {
        return status;
    }

    String felt() {
        return felt;
    }
}
