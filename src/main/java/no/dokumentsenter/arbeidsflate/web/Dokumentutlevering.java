package no.dokumentsenter.arbeidsflate.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the files of an entry. That a shielded one was read is in the log before its first byte is out. */
@Component
class Dokumentutlevering {
    private final Dokumenter dokumenter;
    private final Journal journal;
    private final Lesetilgang tilgang;
    private final Dokumentlager lager;
    private final Endringslogg logg;

    Dokumentutlevering(
            Dokumenter dokumenter, Journal journal, Lesetilgang tilgang, Dokumentlager lager, Endringslogg logg) {
        this.dokumenter = dokumenter;
        this.journal = journal;
        this.tilgang = tilgang;
        this.lager = lager;
        this.logg = logg;
    }

    /** The file, or 404 for whoever may not read it. */
    @Transactional
    public Dokument.Objekt utlever(UUID objekt) {
        Paalogget.krev(Handling.LESE);
        var journalpost = dokumenter.objekt(objekt).journalpostId();
        var innsyn = tilgang.tilJournalpost(journal.hent(new JournalpostId(journalpost)));
        if (!innsyn.aapen()) {
            throw new IkkeFunnet();
        }
        if (innsyn.skjermet()) {
            logg.hendt(
                    "journalpost",
                    journalpost,
                    "lest skjermet",
                    Paalogget.person().brukernavn());
        }
        return dokumenter.forJournalpost(journalpost).stream()
                .flatMap(dokument -> dokument.objekter().stream())
                .filter(fil -> fil.id().equals(objekt))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
    }

    /** Its bytes. The caller closes. */
    InputStream aapne(Dokument.Objekt fil) throws IOException {
        return lager.aapne(Kommunevalg.valgt(), fil.sjekksum());
    }
}
