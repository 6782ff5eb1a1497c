package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of the intake. Every row carries its owner. */
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
        int versjon) {
    public Poststatus poststatus() {
        return Poststatus.av(status);
    }
}
