package no.dokumentsenter.felles;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids made by the application (RFC 9562, version 7): in time order, so that new rows lie together in the index, and
 * never from a sequence, so that the tables can be distributed.
 */
public final class UuidV7 {
    private static final SecureRandom TILFELDIG = new SecureRandom();

    private UuidV7() {}

    /** A new id. The time part is the machine's own clock, not the bound one: ids are not evidence of time. */
    public static UUID ny() {
        var hoey = (System.currentTimeMillis() << 16) | 0x7000L | (TILFELDIG.nextInt() & 0x0FFFL);
        var lav = (TILFELDIG.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(hoey, lav);
    }
}
