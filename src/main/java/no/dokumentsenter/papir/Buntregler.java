package no.dokumentsenter.papir;

/** What a read stack is taken for. Pure: the same pages give the same answer. */
final class Buntregler {
    /** Ink in dots per million under which a page is proposed as blank. A lone page number has some hundred. Ours. */
    static final int TOM_SIDE = 60;

    private Buntregler() {}
}
