package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of the intake. Every row carries its owner.
 *
 * @param karantene why it is or was kept closed, as the code of a {@link Karantene}
 * @param virusfunn what the look for viruses calls what it found
 */
public record Post(
        int kommuneId,
        UUID id,
        String kanal,
        String status,
        OffsetDateTime mottattDato,
        String filnavn,
        String mimeType,
        String sjekksum,
        long filstoerrelse,
        @Nullable String messageId,
        @Nullable String fra,
        @Nullable String emne,
        @Nullable String grunn,
        @Nullable UUID muligDublettAv,
        @Nullable String ventGrunn,
        @Nullable LocalDate ventTil,
        @Nullable String avsluttGrunn,
        @Nullable String avsluttForklaring,
        @Nullable UUID journalpostId,
        @Nullable String tattAv,
        @Nullable OffsetDateTime tattTid,
        @Nullable String ferdigAv,
        @Nullable OffsetDateTime ferdigTid,
        @Nullable String karantene,
        @Nullable String virusfunn,
        int versjon) {
    public Poststatus poststatus() {
        return Poststatus.av(status);
    }

    /** Kept closed: its bytes are shown to nobody who has not asked for just that, also when it is disposed of. */
    public boolean erStengt() {
        return karantene != null && !karantene.equals(Karantene.FRIGITT.kode());
    }
}
