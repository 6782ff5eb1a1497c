package no.dokumentsenter.sak;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Arkivenhet;
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

    /** Makes two cases point to each other, each once. */
    @Transactional
    public void knytt(SakId en, SakId annen) {
        pek(en, annen);
        pek(annen, en);
    }

    private void pek(SakId fra, SakId til) {
        if (!repository.saker(Kommunevalg.valgt(), fra).contains(til)) {
            opprett(new Kryssreferanse(Arkivenhet.saksmappe(fra.verdi()), Arkivenhet.saksmappe(til.verdi())));
        }
    }

    /** The cases that this one points to, oldest pointer first. */
    @Transactional(readOnly = true)
    public List<SakId> saker(SakId fra) {
        return repository.saker(Kommunevalg.valgt(), fra);
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
