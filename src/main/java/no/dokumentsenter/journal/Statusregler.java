package no.dokumentsenter.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.tilgang.Handling;

/** Who may take an entry along which arrow, and what stands in the way (M053, Noark 5: 3.2). Pure. */
final class Statusregler {
    private Statusregler() {}

    static List<Statusvei> veier(Journalpost post, List<Dokument> dokumenter) {
        return Arrays.stream(Journalstatus.values())
                .filter(ny -> post.status().kanBli(ny, post.journalposttype()))
                .map(ny -> new Statusvei(ny, krav(ny), ny == Journalstatus.F, hindringer(ny, dokumenter)))
                .toList();
    }

    /** A handler finishes, a leader approves; sending, journaling and archiving is the archive's. */
    static Handling krav(Journalstatus ny) {
        return switch (ny) {
            case F -> Handling.FERDIGSTILLE;
            case G -> Handling.GODKJENNE;
            default -> Handling.REGISTRERE;
        };
    }

    /** Nothing is sent, journalled or archived without a document, or over one that is under work. */
    static List<Brudd> hindringer(Journalstatus ny, List<Dokument> dokumenter) {
        var brudd = new ArrayList<Brudd>();
        if (!ny.erJournalfoert()) {
            return brudd;
        }
        if (dokumenter.isEmpty()) {
            brudd.add(Brudd.i("", "journal.dokument_mangler"));
        }
        dokumenter.stream()
                .filter(dokument -> !dokument.erFerdigstilt())
                .forEach(dokument ->
                        brudd.add(Brudd.i("", "journal.dokument_under_redigering", dokument.dokumentnummer())));
        return brudd;
    }
}
