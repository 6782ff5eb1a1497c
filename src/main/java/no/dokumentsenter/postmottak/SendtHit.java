package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;

/** That an item of this municipality came to another one first, and when: a deadline may run from then. */
public record SendtHit(int fraKommuneId, OffsetDateTime mottattDer, String sendtAv) {}
