package no.dokumentsenter.dokument;

import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the evidence of deletions. It deletes nothing itself. */
@Service
public class Slettinger {
    private final SlettingRepository repository;
    private final Kodelister kodelister;
    private final Endringslogg logg;

    Slettinger(SlettingRepository repository, Kodelister kodelister, Endringslogg logg) {
        this.repository = repository;
        this.kodelister = kodelister;
        this.logg = logg;
    }

    /** Notes a deletion that has happened and returns the id. */
    @Transactional
    public UUID noter(Sletting sletting) {
        kodelister.krev(Kodeliste.SLETTINGSTYPE, sletting.slettingstype());
        var id = UuidV7.ny();
        repository.settInn(Kommunevalg.valgt(), id, sletting);
        logg.opprettet("sletting", id, Map.of("enhet", sletting.enhet(), "slettingstype", sletting.slettingstype()));
        return id;
    }
}
