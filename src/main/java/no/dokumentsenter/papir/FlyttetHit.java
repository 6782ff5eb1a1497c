package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.UUID;

/** That a stack came to another municipality first, and when: a deadline may run from then. */
public record FlyttetHit(
        int fraKommuneId,
        UUID fraSkannebuntId,
        OffsetDateTime mottattDer,
        String flyttetAv,
        OffsetDateTime flyttetTid) {}
