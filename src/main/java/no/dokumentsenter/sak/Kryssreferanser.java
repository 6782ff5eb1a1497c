package no.dokumentsenter.sak;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the pointers between units. */
@Service
public class Kryssreferanser {
    private final KryssreferanseRepository repository;
    private final Endringslogg logg;

    Kryssreferanser(KryssreferanseRepository repository, Endringslogg logg) {
        this.repository = repository;
        this.logg = logg;
    }

    /** Adds a pointer and returns its id. A unit that points to itself is refused. */
    @Transactional
    public UUID opprett(Kryssreferanse referanse) {
        if (referanse.fra().equals(referanse.til())) {
            throw Regelbrudd.i("til", "kryssreferanse.til_seg_selv");
        }
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, referanse);
        logg.opprettet("kryssreferanse", id, Map.of("fra", referanse.fra(), "til", referanse.til()));
        return id;
    }
}
