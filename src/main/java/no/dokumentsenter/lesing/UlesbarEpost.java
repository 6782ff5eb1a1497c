package no.dokumentsenter.lesing;

/** The file is no e-mail message, or so damaged that nothing of it can be read. */
public final class UlesbarEpost extends RuntimeException {
    UlesbarEpost(String hvorfor) {
        super(hvorfor);
    }

    UlesbarEpost(String hvorfor, Throwable aarsak) {
        super(hvorfor, aarsak);
    }
}
