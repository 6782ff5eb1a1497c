package no.dokumentsenter.postmottak;

import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;

/** An item can be taken by a person, in the transaction that is still open. */
public record PostKlar(Kommune kommune, UUID post) {}
