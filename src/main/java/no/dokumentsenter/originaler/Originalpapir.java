package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The paper of one letter in its box, with what the queue and the journal know of the letter. No title: it may be
 * shielded, and the paper is found by its numbers.
 *
 * @param nr its number in the box
 * @param sider pages that were read of the scan; 0 when it could not be read
 * @param kontrollert whether somebody has compared it with its scan, for a letter that was scanned alone
 */
public record Originalpapir(
        UUID id,
        UUID innkommetPostId,
        UUID boksId,
        int boksnummer,
        int nr,
        int sider,
        String lagtAv,
        OffsetDateTime lagtTid,
        @Nullable String tattUtMaate,
        @Nullable String tattUtTil,
        @Nullable String tattUtAv,
        @Nullable OffsetDateTime tattUtTid,
        @Nullable LocalDate makulertDato,
        String poststatus,
        @Nullable String avsluttGrunn,
        String filnavn,
        OffsetDateTime mottattDato,
        @Nullable UUID journalpostId,
        @Nullable String journalstatus,
        @Nullable LocalDate dokumentetsDato,
        @Nullable Integer saksaar,
        @Nullable Integer sakssekvensnummer,
        @Nullable Integer journalpostnummer,
        boolean kontrollert) {

    /** Whether the paper lies in the box now. */
    public boolean iBoks() {
        return tattUtMaate == null && makulertDato == null;
    }

    /** {@code 2026/123-4}, or "" without an entry. */
    public String journalnummer() {
        return journalpostId == null ? "" : saksaar + "/" + sakssekvensnummer + "-" + journalpostnummer;
    }
}
