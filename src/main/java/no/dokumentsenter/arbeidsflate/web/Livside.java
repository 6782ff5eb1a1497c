package no.dokumentsenter.arbeidsflate.web;

import java.util.List;

/**
 * The life of an entry after it was made: its answer, its status and its corrections, and what this person may do about them.
 *
 * @param rettelser the corrections, for those who read all of the entry
 * @param tittelRettet the title was another before
 * @param rettede the other facts of the page that were corrected, by their codes
 * @param kanRettes this person may correct it
 */
record Livside(
        Svarside svar,
        Statusside status,
        List<Rettelse> rettelser,
        boolean tittelRettet,
        List<String> rettede,
        boolean kanRettes) {
    /**
     * One correction.
     *
     * @param felt which field
     * @param fra what stood there
     * @param til what was right
     * @param hvem by whom and when
     */
    record Rettelse(String felt, String fra, String til, String grunn, String hvem) {}
}
