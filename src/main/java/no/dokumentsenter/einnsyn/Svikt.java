package no.dokumentsenter.einnsyn;

/** eInnsyn did not manage it (5xx), or did not answer in time: tried again. The cause's words may quote; only the kind is kept. */
final class Svikt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** 0 when there was no answer. */
    private final int status;

    Svikt(int status) {
        super("eInnsyn svarte " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
