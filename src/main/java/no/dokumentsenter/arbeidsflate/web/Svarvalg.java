package no.dokumentsenter.arbeidsflate.web;

import java.util.UUID;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Besvart;
import no.dokumentsenter.journal.JournalpostId;

/** What is answered, as the value of a check box: the entry, and after a colon the receiver if one is meant. */
final class Svarvalg {
    private Svarvalg() {}

    static String verdi(Besvart besvart) {
        var part = besvart.korrespondansepart();
        return part == null ? besvart.journalpost().toString() : besvart.journalpost() + ":" + part;
    }

    static Besvart les(String verdi) {
        var deler = verdi.split(":", 2);
        return new Besvart(new JournalpostId(id(deler[0])), deler.length > 1 ? id(deler[1]) : null);
    }

    /** An id that a form sent. */
    static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException ikkeId) {
            throw Regelbrudd.i("", "avskrivning.venter_ikke");
        }
    }
}
