package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Statusvei;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Which arrows the one who acts may take. */
@Component
class Statusvalg {
    private final Journal journal;
    private final Tekster tekster;

    Statusvalg(Journal journal, Tekster tekster) {
        this.journal = journal;
        this.tekster = tekster;
    }

    Statusside bygg(Journalpost post) {
        return new Statusside(veier(post).stream()
                .filter(vei -> vei.til() != Journalstatus.UTGAAR)
                .map(vei -> new Statusside.Vei(
                        vei.til().kode(),
                        vei.til().navn(),
                        vei.hindringer().stream().map(tekster::tekst).toList()))
                .toList());
    }

    /** Whether the person may take the entry there, whatever stands in the way. */
    boolean kan(Journalpost post, Journalstatus ny) {
        return veier(post).stream().anyMatch(vei -> vei.til() == ny);
    }

    private List<Statusvei> veier(Journalpost post) {
        return journal.statusveier(post.id()).stream()
                .filter(vei -> maa(vei, post))
                .toList();
    }

    /** A draft is finished by the one who has it; one who has the right to register besides may do it for another. */
    private static boolean maa(Statusvei vei, Journalpost post) {
        var person = Paalogget.person();
        var kommune = Kommunevalg.valgt();
        return person.kan(vei.krav(), kommune)
                && (!vei.bareEgne()
                        || person.navn().equals(post.saksbehandler())
                        || person.kan(Handling.REGISTRERE, kommune));
    }
}
