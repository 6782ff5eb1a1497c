package no.dokumentsenter.dokument;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the changes of format. */
@Service
public class Konverteringer {
    private final KonverteringRepository repository;
    private final Endringslogg logg;

    Konverteringer(KonverteringRepository repository, Endringslogg logg) {
        this.repository = repository;
        this.logg = logg;
    }

    /** Notes a conversion and returns the id. */
    @Transactional
    public UUID noter(Konvertering konvertering) {

        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, konvertering);
        logg.opprettet(
                "konvertering",
                id,
                Map.of(
                        "dokumentobjekt",
                        konvertering.dokumentobjekt(),
                        "konvertertFraFormat",
                        konvertering.konvertertFraFormat(),
                        "konvertertTilFormat",
                        konvertering.konvertertTilFormat()));
        return id;
    }
}
