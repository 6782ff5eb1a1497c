package no.dokumentsenter.arbeidsflate.web;

import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The log of a record: who, when, what, from and to. It repeats what the record says, so it is closed to the one who may
 * not read all of the record, in the same words as a record that is not there.
 */
@Controller
class LoggController {
    private final Endringslogg logg;
    private final Journal journal;
    private final Saker saker;
    private final Lesetilgang tilgang;
    private final Loggtekst loggtekst;
    private final Tekster tekster;

    LoggController(
            Endringslogg logg,
            Journal journal,
            Saker saker,
            Lesetilgang tilgang,
            Loggtekst loggtekst,
            Tekster tekster) {
        this.logg = logg;
        this.journal = journal;
        this.saker = saker;
        this.tilgang = tilgang;
        this.loggtekst = loggtekst;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/logg/{id}")
    String logg(@PathVariable UUID id, Model modell) {
        Paalogget.krev(Handling.LESE);
        var linjer = logg.forObjekt(id);
        if (linjer.isEmpty()) {
            throw new IkkeFunnet();
        }
        var objekt = objekt(linjer.getFirst().objekttype(), id);
        var kommune = Kommunevalg.valgt();
        modell.addAttribute(
                "side",
                new Loggside(
                        kommune.slug(),
                        kommune.kode(),
                        objekt.hva(),
                        objekt.sti().map(sti -> "/" + kommune.slug() + sti),
                        loggtekst.linjer(linjer)));
        return "arbeidsflate/web/logg";
    }

    private record Objekt(String hva, Optional<String> sti) {}

    private Objekt objekt(String objekttype, UUID id) {
        return switch (objekttype) {
            case "journalpost" -> {
                var innsyn = tilgang.tilJournalpost(journal.hent(new JournalpostId(id)));
                krev(innsyn.aapen());
                yield new Objekt(innsyn.post().nummer(), Optional.of("/journalpost/" + id));
            }
            case "saksmappe" -> {
                var sak = saker.hent(new SakId(id));
                krev(tilgang.aapen(sak));
                yield new Objekt(sak.saksnummer().toString(), Optional.of("/sak/" + id));
            }
            case "innkommet_post" -> {
                Paalogget.krev(Handling.REGISTRERE);
                yield new Objekt(tekster.tekst("logg.innkommet_post"), Optional.empty());
            }
            default -> {
                // A document, a shielding, a part: who knows only its id has not shown which entry it belongs to.
                Paalogget.krev(Handling.LESE_SKJERMET);
                yield new Objekt(objekttype, Optional.empty());
            }
        };
    }

    private static void krev(boolean aapen) {
        if (!aapen) {
            throw new IkkeFunnet();
        }
    }
}
