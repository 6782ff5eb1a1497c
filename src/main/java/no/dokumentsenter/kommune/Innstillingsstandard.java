package no.dokumentsenter.kommune;

import java.util.Optional;

/** What holds for a municipality that has decided nothing, when that is the operator's setting or a row for all. */
public interface Innstillingsstandard {
    /** Empty when this module says nothing of that one. The municipality is bound. */
    Optional<String> standard(Kommune kommune, Innstilling innstilling);

    /** The code of what the operator must set up before this can be yes; empty when nothing is missing. */
    default Optional<String> mangler(Kommune kommune, Innstilling innstilling) {
        return Optional.empty();
    }
}
