package no.dokumentsenter.sak;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the parts of cases, entries and documents. */
@Service
public class Parter {
    private final PartRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Parter(PartRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Adds a part and returns its id. Its role must be in the list today. */
    @Transactional
    public UUID leggTil(Part part) {
        kodelister.krev(Kodeliste.PART_ROLLE, part.partRolle());
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, part);
        logg.opprettet(
                "part", id, Map.of("enhet", part.enhet(), "partNavn", part.partNavn(), "partRolle", part.partRolle()));
        return id;
    }
}
