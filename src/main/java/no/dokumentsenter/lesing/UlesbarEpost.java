package no.dokumentsenter.lesing;

/** The file is no e-mail message, or so damaged or large that nothing of it can be read. */
public final class UlesbarEpost extends RuntimeException {
    private final String grunn;

    UlesbarEpost(String hvorfor) {
        super(hvorfor);
        this.grunn = Grunn.SKADET;
    }

    UlesbarEpost(String hvorfor, Throwable aarsak) {
        super(hvorfor, aarsak);
        this.grunn = aarsak instanceof Ulesbar ulesbar ? ulesbar.grunn() : Grunn.SKADET;
    }

    /** One of {@link Grunn}. */
    public String grunn() {
        return grunn;
    }
}
