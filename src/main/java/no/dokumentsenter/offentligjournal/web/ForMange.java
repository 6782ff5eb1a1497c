package no.dokumentsenter.offentligjournal.web;

/** 429: too many requests from one address. */
final class ForMange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long sekunder;

    ForMange(long sekunder) {
        super("for mange forespørsler");
        this.sekunder = sekunder;
    }

    long sekunder() {
        return sekunder;
    }
}
