package no.dokumentsenter.periodekontroll;

import java.time.LocalDate;
import java.util.Optional;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.sak.SakId;

/**
 * An entry that a control found, or a case, as it is stored: the page decides what of it the reader sees.
 *
 * @param journalpost empty when it is the case that was found
 * @param nummer 2026/123-4, or 2026/123
 * @param skjermet the outside sees less of it
 * @param siden the day from which it has been so
 * @param dager how many days it is about
 * @param detalj a code that says more; "" when there is no more to say
 */
public record Funn(
        Optional<JournalpostId> journalpost,
        SakId sak,
        String nummer,
        String tittel,
        String offentligTittel,
        boolean skjermet,
        String saksansvarlig,
        String saksbehandler,
        String enhet,
        String registrertAv,
        LocalDate siden,
        int dager,
        String detalj) {}
