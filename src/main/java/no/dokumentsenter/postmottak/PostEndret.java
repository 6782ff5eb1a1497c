package no.dokumentsenter.postmottak;

import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;

/** An item was taken, disposed of or put back, in the transaction that is still open. */
public record PostEndret(Kommune kommune, UUID post) {}
