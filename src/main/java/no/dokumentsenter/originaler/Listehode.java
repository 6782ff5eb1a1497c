package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A destruction list without its contents. */
public record Listehode(
        int kommuneId,
        UUID id,
        int nummer,
        String status,
        String lagetAv,
        OffsetDateTime lagetTid,
        @Nullable String sjekksum,
        @Nullable String annullertGrunn,
        @Nullable String annullertAv,
        @Nullable OffsetDateTime annullertTid,
        @Nullable String maate,
        @Nullable String utfoertHos,
        @Nullable LocalDate utfoertDato,
        @Nullable String utfoertAv,
        @Nullable OffsetDateTime utfoertTid) {

    public Listestatus listestatus() {
        return Listestatus.av(status);
    }
}
