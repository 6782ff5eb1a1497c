package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import no.dokumentsenter.sak.Postnummer;
import no.dokumentsenter.sak.SakId;
import org.jspecify.annotations.Nullable;

/** An entry of the journal (Noark 5 journalpost), with the number of its case. */
public record Journalpost(
        JournalpostId id,
        SakId saksmappeId,
        int saksaar,
        int sakssekvensnummer,
        int journalaar,
        int journalsekvensnummer,
        int journalpostnummer,
        Journalposttype journalposttype,
        String journalstatus,
        String tittel,
        String offentligTittel,
        LocalDate journaldato,
        @Nullable LocalDate dokumentetsDato,
        @Nullable OffsetDateTime mottattDato,
        @Nullable OffsetDateTime sendtDato,
        @Nullable LocalDate forfallsdato,
        String administrativEnhet,
        String saksbehandler,
        String kanal,
        @Nullable String utgaarGrunn,
        int versjon) {
    /** 2026/123-7, as people write it. */
    public String nummer() {
        return new Postnummer(saksaar, sakssekvensnummer, journalpostnummer).toString();
    }

    /** 25367/2026: sequence first, so that it is never taken for a case number (M014). */
    public String loepenummer() {
        return journalsekvensnummer + "/" + journalaar;
    }

    public Journalstatus status() {
        return Journalstatus.av(journalstatus);
    }
}
