package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;

/**
 * The queue pane; the model attribute is {@code side}.
 *
 * @param linjer at most 100, oldest first
 * @param iAlt how many wait in what is chosen
 * @param valgt {@link Koelinje#post()} of the selected row
 * @param rute the pane that a narrow screen shows: "koe", "dokument" or "skjema"
 * @param leses the large ones that are still being read
 */
public record Koeside(List<Koelinje> linjer, int iAlt, Optional<String> valgt, String rute, List<Leses> leses) {
    /** A large item that is being read: what it is called, and how many of its parts are done. */
    public record Leses(String slug, String kode, String hva, int lest, int deler) {}
}
