package no.dokumentsenter.felles.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page shows. Its words lie under {@code feil.<art>.} as tittel, hva, trygt and neste.
 *
 * @param status the HTTP status
 * @param art the kind: the status, or 400 and 500 for the rest of their kind
 * @param meldinger what is wrong in detail, beside the fields they belong to
 * @param id for the helpdesk and the log, only for what is our fault
 */
record Feil(
        int status,
        String art,
        List<Melding> meldinger,
        @Nullable String id) {

    /**
     * One message in words.
     *
     * @param felt the form field, or "" for the whole
     * @param kode the message code
     */
    record Melding(String felt, String kode, String tekst) {}
}
