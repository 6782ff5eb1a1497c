package no.dokumentsenter.einnsyn;

import java.time.OffsetDateTime;
import java.util.UUID;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.sak.SakId;
import org.jspecify.annotations.Nullable;

/**
 * A wish that is in hand.
 *
 * @param fjern that it shall be gone; else that it shall be shown as it is out now
 * @param haster whether something can be read there that no longer can be read here
 * @param utgave which wish; the answer to an older one does not settle a newer
 * @param forsoek this attempt's number, from 1
 * @param maaskeUte whether an attempt to show it was ever begun
 * @param eksternId eInnsyn's id, when we know it
 */
record Sending(
        UUID journalpostId,
        UUID saksmappeId,
        boolean fjern,
        boolean haster,
        OffsetDateTime oensketTid,
        int utgave,
        int forsoek,
        boolean maaskeUte,
        @Nullable String eksternId) {
    JournalpostId id() {
        return new JournalpostId(journalpostId);
    }

    SakId sak() {
        return new SakId(saksmappeId);
    }
}
