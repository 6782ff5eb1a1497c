package no.dokumentsenter.arbeidsflate.web;

import java.util.List;

/** Which statuses this person may give the entry now, besides U (utgår), which has its own form. */
record Statusside(List<Vei> veier) {
    /**
     * One of them.
     *
     * @param kode M053
     * @param navn its name
     * @param hindringer why it may not be taken yet, in words; then there is no button
     */
    record Vei(String kode, String navn, List<String> hindringer) {}
}
