package no.dokumentsenter.endringslogg;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change, before it has a place in the chain. */
record Endring(
        String objekttype,
        UUID objektId,
        String handling,
        @Nullable String felt,
        @Nullable String tidligereVerdi,
        @Nullable String nyVerdi) {}
