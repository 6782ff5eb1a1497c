package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a person's own work with an item: what was done, and how the item stands now.
 *
 * @param steg journalfoert, avsluttet, venter, gjenaapnet or hentet
 * @param grunn the code of the disposal, or why it waits
 * @param sisteSteg whether nothing has happened to the item since
 */
public record Postgang(
        int kommuneId,
        UUID innkommetPostId,
        String kanal,
        String steg,
        String grunn,
        OffsetDateTime tid,
        @Nullable String fra,
        @Nullable String emne,
        String filnavn,
        @Nullable UUID journalpostId,
        boolean sisteSteg) {
    /** Whether the one who did it can take it back now. What has a number is corrected, never undone. */
    public boolean kanAngres() {
        return sisteSteg && (steg.equals("avsluttet") || steg.equals("venter"));
    }
}
