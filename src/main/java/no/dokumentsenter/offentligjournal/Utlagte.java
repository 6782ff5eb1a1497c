package no.dokumentsenter.offentligjournal;

import java.util.Optional;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for a channel that carries the journal further: it is given what is out, and can see nothing else by it. */
@Service
public class Utlagte {
    private final UtlagtRepository repository;

    Utlagte(UtlagtRepository repository) {
        this.repository = repository;
    }

    /** The entry, if it is out now. */
    @Transactional(readOnly = true)
    public Optional<Utlagt> hent(JournalpostId id) {
        return repository.hent(Kommunevalg.valgt(), id);
    }

    /**
     * The title of a case that has something out. Each entry keeps its own secrets in it; a channel that shows one title
     * for all of them gets the one that keeps them all.
     */
    @Transactional(readOnly = true)
    public Optional<Utlagt.Tekst> sakstittel(SakId sak) {
        return Sakstittel.strengeste(repository.sakstitler(Kommunevalg.valgt(), sak));
    }
}
