package no.dokumentsenter.postmottak;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to how the channels are doing: those that fetch say it, the work desk and the operator read it. */
@Service
public class Kanalstatus {
    private static final Duration NYLIG = Duration.ofMinutes(1);

    private final KanalstatusRepository repository;

    Kanalstatus(KanalstatusRepository repository) {
        this.repository = repository;
    }

    /** It went well now. Written when that is news, and else once a minute: what goes well does so all the time. */
    @Transactional
    public void lyktes(Tilknytning hva) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        var nylig = naa.minus(NYLIG);
        if (!repository.gaarBra(Kommunevalg.valgt(), hva, nylig)) {
            repository.lyktes(Kommunevalg.valgt(), hva, naa);
        }
    }

    /** It does not go. The same fault again keeps its first time, and is not written anew. */
    @Transactional
    public void feilet(Tilknytning hva, Kanalfeil feil) {
        if (repository.harFeil(Kommunevalg.valgt(), hva, feil)) return;
        repository.feilet(Kommunevalg.valgt(), hva, feil, OffsetDateTime.now(Klokke.OSLO));
    }

    /** Of all municipalities that are bound. */
    @Transactional(readOnly = true)
    public List<Kanaltilstand> alle() {
        return repository.alle();
    }
}
