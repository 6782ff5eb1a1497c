package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the register. The sender of a sealed tender is not in it before the deadline. */
public record Mottattpapir(
        int kommuneId,
        UUID id,
        String slag,
        OffsetDateTime mottattTid,
        String sted,
        String avsender,
        String adressat,
        String sporingsnummer,
        @Nullable OffsetDateTime frist,
        String videresendtTil,
        String merknad,
        @Nullable UUID samtykkeId,
        @Nullable String aapnetAv,
        @Nullable String aapnetAvOgsaa,
        @Nullable OffsetDateTime aapnetTid,
        String registrertAv,
        OffsetDateTime registrertTid) {

    /** Whether it must not be opened yet. */
    public boolean forseglet(OffsetDateTime naa) {
        return frist != null && naa.isBefore(frist);
    }

    /** Who has sent a tender is as secret as what it says, until the deadline. */
    Mottattpapir utenAvsender() {
        return new Mottattpapir(
                kommuneId,
                id,
                slag,
                mottattTid,
                sted,
                "",
                adressat,
                sporingsnummer,
                frist,
                videresendtTil,
                "",
                samtykkeId,
                aapnetAv,
                aapnetAvOgsaa,
                aapnetTid,
                registrertAv,
                registrertTid);
    }
}
