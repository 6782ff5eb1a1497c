package no.dokumentsenter.epost;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One receipt on its way.
 *
 * @param post the item that it is for
 * @param mottaker the address that it goes to
 * @param messageId the e-mail's own, which the receipt says that it answers
 * @param mottatt when the item came
 * @param forsoek which try this is, the first is 1
 */
record Kvitteringsbrev(
        UUID id, UUID post, String mottaker, Optional<String> messageId, OffsetDateTime mottatt, int forsoek) {}
