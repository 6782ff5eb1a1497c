package no.dokumentsenter.sok;

import java.time.LocalDate;
import java.util.List;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saksnummer;

/**
 * An entry that was found, as the one who asked may see it.
 *
 * @param tittel the whole title, or the public one when the person may not read the whole
 * @param parter names in the order they were entered; five stars for those the person may not read
 * @param skjermet whether the outside sees less
 */
public record Treff(
        Kommune kommune,
        JournalpostId journalpost,
        SakId sak,
        Saksnummer saksnummer,
        int journalpostnummer,
        Journalposttype journalposttype,
        String journalstatus,
        String tittel,
        String offentligTittel,
        String sakstittel,
        LocalDate journaldato,
        List<String> parter,
        boolean skjermet,
        String saksbehandler) {
    /** 2026/123-4. */
    public String nummer() {
        return saksnummer + "-" + journalpostnummer;
    }
}
