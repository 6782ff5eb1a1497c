package no.dokumentsenter.postmottak;

import java.util.List;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the marks of an item. */
@Service
public class Merker {
    private final MerkeRepository merker;

    Merker(MerkeRepository merker) {
        this.merker = merker;
    }

    /** The marks of an item, in the order of {@link Merkekode}; none when it is not of the bound municipality. */
    @Transactional(readOnly = true)
    public List<Merke> av(UUID post) {
        Paalogget.krev(Handling.REGISTRERE);
        return merker.av(Kommunevalg.valgt(), post);
    }
}
