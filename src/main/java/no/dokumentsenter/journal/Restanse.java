package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.List;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits for an answer, as it is stored: the page decides what of it the reader sees.
 *
 * @param nummer 2026/123-4
 * @param skjermet the outside sees less of it
 * @param fra the day from which it waits
 * @param foreloepigSvar when the sender was last told that it takes time
 * @param mottakere of a note: how many are asked
 * @param avskrevne how many of them have answered
 */
public record Restanse(
        Kommune kommune,
        JournalpostId journalpost,
        SakId sak,
        String nummer,
        Journalposttype type,
        String tittel,
        String offentligTittel,
        List<String> parter,
        boolean skjermet,
        String saksansvarlig,
        String saksbehandler,
        String enhet,
        LocalDate fra,
        @Nullable LocalDate forfallsdato,
        @Nullable LocalDate foreloepigSvar,
        int mottakere,
        int avskrevne) {}
