package no.dokumentsenter.felles;

/** 404. Also when the thing exists but is hidden from the one who asks: the answer must not tell the two apart. */
public final class IkkeFunnet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IkkeFunnet() {
        super("ikke funnet");
    }
}
