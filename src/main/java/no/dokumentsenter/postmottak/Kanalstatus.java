package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.List;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to how the channels are doing: those that fetch say it, the work desk and the operator read it. */
@Service
public class Kanalstatus {
    private final KanalstatusRepository repository;

    Kanalstatus(KanalstatusRepository repository) {
        this.repository = repository;
    }

    /** It went well now. */
    @Transactional
    public void lyktes(Tilknytning hva) {
        repository.lyktes(Kommunevalg.valgt(), hva, OffsetDateTime.now(Klokke.OSLO));
    }

    /** It does not go. The same fault again keeps its first time. */
    @Transactional
    public void feilet(Tilknytning hva, Kanalfeil feil) {
        repository.feilet(Kommunevalg.valgt(), hva, feil, OffsetDateTime.now(Klokke.OSLO));
    }

    /** Of all municipalities that are bound. */
    @Transactional(readOnly = true)
    public List<Kanaltilstand> alle() {
        return repository.alle();
    }
}
