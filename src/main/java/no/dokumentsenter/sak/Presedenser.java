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

/** Door to the precedents. */
@Service
public class Presedenser {
    private final PresedensRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Presedenser(PresedensRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Makes a case or an entry a precedent and returns its id. */
    @Transactional
    public UUID opprett(Presedens presedens) {
        var status = presedens.presedensStatus();
        if (status != null) {
            kodelister.krev(Kodeliste.PRESEDENS_STATUS, status);
        }
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, presedens);
        logg.opprettet(
                "presedens",
                id,
                Map.of(
                        "enhet",
                        presedens.enhet(),
                        "presedensDato",
                        presedens.presedensDato(),
                        "tittel",
                        presedens.tittel(),
                        "rettskildefaktor",
                        presedens.rettskildefaktor()));
        return id;
    }
}
