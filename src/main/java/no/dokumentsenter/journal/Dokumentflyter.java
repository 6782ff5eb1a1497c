package no.dokumentsenter.journal;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the documents sent round for approval. */
@Service
public class Dokumentflyter {
    private final DokumentflytRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Dokumentflyter(DokumentflytRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Notes that a document is sent and returns the id. */
    @Transactional
    public UUID send(Dokumentflyt flyt) {
        var svar = flyt.svar();
        if (svar != null) {
            kodelister.krev(Kodeliste.FLYT_STATUS, svar.flytStatus());
        }
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, flyt);
        logg.opprettet(
                "dokumentflyt",
                id,
                Map.of(
                        "enhet",
                        flyt.enhet(),
                        "flytTil",
                        flyt.flytTil(),
                        "flytFra",
                        flyt.flytFra(),
                        "flytSendtDato",
                        flyt.flytSendtDato()));
        return id;
    }
}
