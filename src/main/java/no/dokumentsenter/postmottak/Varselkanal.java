package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a notice reaches the sender of an e-mail. Asked for here, answered by the module that has the mail server. */
public interface Varselkanal {
    /**
     * Why the notice of this item of the bound municipality cannot go by e-mail; empty when it can.
     *
     * @return a code: {@code ikke_epost}, {@code ikke_satt_opp}, {@code sendt_foer}, or why nobody at the address is to be
     *     answered
     */
    Optional<String> hinder(UUID post);

    /** Puts it among what is to be sent, in the transaction that is open. Once for an item. */
    void send(UUID post, Varselbrev brev);

    /** What has come of it; empty when none was ordered. */
    Optional<Stand> stand(UUID post);

    /**
     * How far a notice has come.
     *
     * @param status venter, sendt, avvist
     * @param grunn the mail server's reply code, when it was refused
     */
    record Stand(
            String status,
            String mottaker,
            @Nullable String grunn,
            OffsetDateTime bestilt,
            @Nullable OffsetDateTime ferdig) {}
}
