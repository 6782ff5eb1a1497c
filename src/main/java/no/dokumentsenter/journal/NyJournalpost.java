package no.dokumentsenter.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.skjerming.NySkjerming;

/**
 * An entry to be made. It takes its numbers when it is created, whatever its status.
 *
 * @param dokumentetsDato M103; empty for an undated letter
 * @param mottattDato M104: when it reached the municipality by any channel. Sacred: never the time of journaling
 * @param sendtDato M105
 */
public record NyJournalpost(
        SakId sak,
        Journalposttype type,
        Journalstatus status,
        String tittel,
        Optional<LocalDate> dokumentetsDato,
        Optional<Instant> mottattDato,
        Optional<Instant> sendtDato,
        Optional<LocalDate> forfallsdato,
        String administrativEnhet,
        String saksbehandler,
        String kanal,
        List<Part> parter,
        Optional<NySkjerming> skjerming,
        List<NyttDokument> dokumenter) {}
