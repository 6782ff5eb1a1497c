package no.dokumentsenter.lesing;

/** Stops the reading of one file; carries the code of the reason, one of {@link Grunn}. */
final class Ulesbar extends RuntimeException {
    private final String grunn;

    Ulesbar(String grunn) {
        super(grunn);
        this.grunn = grunn;
    }

    String grunn() {
        return grunn;
    }
}
