package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;

/** A person's own last steps. */
record Stegside(List<Linje> linjer) {
    /**
     * One step.
     *
     * @param hva what was done, in words
     * @param lenke to what it became, when it became something
     * @param angre where to post to take it back, when that can be done
     * @param hvorforIkke why it cannot, and what can be done instead
     */
    record Linje(
            String slug,
            String kode,
            String tid,
            String fra,
            String emne,
            String hva,
            Optional<String> lenke,
            Optional<String> angre,
            String hvorforIkke) {}
}
