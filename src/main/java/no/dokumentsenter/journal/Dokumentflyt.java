package no.dokumentsenter.journal;

import java.time.Instant;
import no.dokumentsenter.metadata.Arkivenhet;
import no.dokumentsenter.metadata.Arkivenhet.Slag;
import org.jspecify.annotations.Nullable;

/**
 * A document sent to somebody for approval (Noark 5 dokumentflyt).
 *
 * @param svar what came back and when, or null until then
 */
public record Dokumentflyt(
        Arkivenhet enhet,
        String flytTil,
        String flytFra,
        Instant flytSendtDato,
        @Nullable Svar svar,
        @Nullable String flytMerknad) {
    public Dokumentflyt {
        enhet.kreves(Slag.JOURNALPOST, Slag.ARKIVNOTAT);
    }

    /** M661 and M663, which are known together; flytStatus is a code of the list flytStatus. */
    public record Svar(Instant flytMottattDato, String flytStatus) {}
}
