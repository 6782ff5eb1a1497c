package no.dokumentsenter.skjerming;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to classification by the security act. */
@Service
public class Graderinger {
    private final GraderingRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Graderinger(GraderingRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Classifies a unit and returns the id. */
    @Transactional
    public UUID grader(Gradering gradering) {
        kodelister.krev(Kodeliste.GRAD, gradering.grad());
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, gradering);
        logg.opprettet("gradering", id, Map.of("enhet", gradering.enhet(), "grad", gradering.grad()));
        return id;
    }
}
