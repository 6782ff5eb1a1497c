package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an item of this municipality came to another one first, and when: a deadline may run from then. */
public record SendtHit(int fraKommuneId, @Nullable UUID fraPostId, OffsetDateTime mottattDer, String sendtAv) {}
