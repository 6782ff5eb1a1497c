package no.dokumentsenter.originaler;

import no.dokumentsenter.felles.Regelbrudd;

/** What a person writes of why, where or by whom: a word at least, and no letter. */
final class Forklaring {
    private static final int KORTEST = 3;

    private Forklaring() {}

    /**
     * The text without the space around it.
     *
     * @param kode what is said when it is too short or too long
     */
    static String krev(String tekst, int lengst, String felt, String kode, Object... data) {
        var renset = tekst.strip();
        if (renset.length() < KORTEST || renset.length() > lengst) {
            throw Regelbrudd.i(felt, kode, data);
        }
        return renset;
    }
}
