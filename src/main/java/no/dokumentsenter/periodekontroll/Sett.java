package no.dokumentsenter.periodekontroll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.sak.SakId;

/**
 * That a person has looked at a finding.
 *
 * @param journalpost empty when it is about the case
 * @param igjenDato the day from which it is found again
 */
public record Sett(
        UUID id,
        Optional<JournalpostId> journalpost,
        SakId sak,
        String nummer,
        String grunn,
        LocalDate igjenDato,
        String settAv,
        OffsetDateTime settTid) {}
