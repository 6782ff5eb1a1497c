package no.dokumentsenter.epost;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.postmottak.Varselbrev;

/**
 * One receipt on its way, or one notice.
 *
 * @param post the item that it is for
 * @param mottaker the address that it goes to
 * @param messageId the e-mail's own, which the receipt says that it answers
 * @param mottatt when the item came, or the notice was ordered
 * @param varsel what it says, when it is a notice; a receipt is worded as it is sent
 * @param forsoek which try this is, the first is 1
 */
record Kvitteringsbrev(
        UUID id,
        UUID post,
        String mottaker,
        Optional<String> messageId,
        OffsetDateTime mottatt,
        int forsoek,
        Optional<Varsel> varsel) {

    /** A receipt that is a day late says nothing any more; a notice does. */
    private static final Duration KVITTERING = Duration.ofDays(1);

    private static final Duration VARSEL = Duration.ofDays(5);

    /**
     * The words of a notice.
     *
     * @param bestiltAv the person who sends it
     */
    record Varsel(Varselbrev brev, String bestiltAv) {}

    /** How long it is tried. */
    Duration levetid() {
        return varsel.isPresent() ? VARSEL : KVITTERING;
    }
}
