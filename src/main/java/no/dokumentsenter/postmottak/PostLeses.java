package no.dokumentsenter.postmottak;

import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;

/** A large item is being read: some more of it is done, or the last of it. The queue is as it was. */
public record PostLeses(Kommune kommune, UUID post) {}
