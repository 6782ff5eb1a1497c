package no.dokumentsenter.dokument;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the documents of an entry. The bytes lie in the document store before this is called. */
@Service
public class Dokumenter {
    private final DokumentRepository repository;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Dokumenter(DokumentRepository repository, Endringslogg logg, ApplicationEventPublisher hendelser) {
        this.repository = repository;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /** Adds finished documents (dokumentstatus F) in this order, numbered from 1. */
    @Transactional
    public void leggTil(UUID journalpost, List<NyttDokument> nye) {
        leggTil(journalpost, "F", nye);
    }

    /** Adds documents under work (dokumentstatus B), of an entry that is not finished. */
    @Transactional
    public void leggTilUtkast(UUID journalpost, List<NyttDokument> nye) {
        leggTil(journalpost, "B", nye);
    }

    /** Finishes what is under work of an entry: from now on it is as it is. */
    @Transactional
    public void ferdigstill(UUID journalpost) {
        repository
                .ferdigstill(Kommunevalg.valgt(), journalpost)
                .forEach(id -> logg.endret("dokumentbeskrivelse", id, "dokumentstatus", "B", "F"));
    }

    private void leggTil(UUID journalpost, String status, List<NyttDokument> nye) {
        var ider = nye.stream().map(ny -> UuidV7.ny()).toList();
        repository.settInnDokumenter(Kommunevalg.valgt(), journalpost, status, ider, nye);
        repository.settInnObjekter(Kommunevalg.valgt(), ider, nye);
        for (var i = 0; i < nye.size(); i++) {
            repository.lagreTekst(Kommunevalg.valgt(), ider.get(i), nye.get(i).tekst());
        }
        for (var i = 0; i < nye.size(); i++) {
            var ny = nye.get(i);
            logg.opprettet(
                    "dokumentbeskrivelse",
                    ider.get(i),
                    Map.of(
                            "journalpost", journalpost,
                            "tittel", ny.tittel(),
                            "tilknyttetRegistreringSom", ny.tilknyttetRegistreringSom(),
                            "sjekksum",
                                    ny.objekter().stream()
                                            .map(NyttDokument.Objekt::sjekksum)
                                            .toList()));
        }
    }

    /** Adds the archive version (variant A) of a document that has none; done twice it is done once. */
    @Transactional
    public void leggTilArkivversjon(UUID dokument, NyttDokument.Objekt objekt) {
        if (repository.settInnArkivversjon(Kommunevalg.valgt(), dokument, objekt)) {
            logg.hendt("dokumentbeskrivelse", dokument, "arkivversjon", objekt.sjekksum());
        }
    }

    /** Keeps what was read in a document, to be searched; the text of before is gone. */
    @Transactional
    public void lagreTekst(UUID journalpost, UUID dokument, String tekst) {
        repository.lagreTekst(Kommunevalg.valgt(), dokument, tekst);
        hendelser.publishEvent(new Dokumentlest(Kommunevalg.valgt(), journalpost));
    }

    /** The documents of an entry, main document first. */
    @Transactional(readOnly = true)
    public List<Dokument> forJournalpost(UUID journalpost) {
        return repository.forJournalpost(Kommunevalg.valgt(), journalpost);
    }

    /** One file, with the entry it belongs to. */
    @Transactional(readOnly = true)
    public Plassert objekt(UUID id) {
        return repository.objekt(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    /** Every stored sum of the bound municipality with its file's size, for the control of the store. */
    @Transactional(readOnly = true)
    public List<Sum> summer() {
        return repository.summer(Kommunevalg.valgt());
    }

    /** A file and the entry it stands under. */
    public record Plassert(UUID journalpostId, String filnavn, String mimeType, String sjekksum, long filstoerrelse) {}

    /** A file's recorded sum. */
    public record Sum(UUID id, String sjekksum) {}
}
