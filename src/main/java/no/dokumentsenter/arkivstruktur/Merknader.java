package no.dokumentsenter.arkivstruktur;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the remarks on cases, entries and documents. */
@Service
public class Merknader {
    private final MerknadRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Merknader(MerknadRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Adds a remark and returns its id. */
    @Transactional
    public UUID skriv(Merknad merknad) {
        if (merknad.merknadstekst().isBlank()) {
            throw Regelbrudd.i("merknadstekst", "merknad.tom");
        }
        var type = merknad.merknadstype();
        if (type != null) {
            kodelister.krev(Kodeliste.MERKNADSTYPE, type);
        }
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, merknad);
        logg.opprettet("merknad", id, Map.of("enhet", merknad.enhet(), "merknadstekst", merknad.merknadstekst()));
        return id;
    }
}
