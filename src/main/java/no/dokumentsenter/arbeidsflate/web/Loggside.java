package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;

/**
 * The log of one record; the model attribute is {@code side}.
 *
 * @param hva what the record is, in words
 * @param tilbake the page of the record, if it has one
 */
record Loggside(String slug, String kode, String hva, Optional<String> tilbake, List<Linje> linjer) {

    /**
     * One line.
     *
     * @param innhold the fields of a new record; empty for the rest
     */
    record Linje(String naar, String hvem, String hva, String fra, String til, List<Felt> innhold) {}

    /** A field by its Norwegian name. */
    record Felt(String navn, String verdi) {}
}
