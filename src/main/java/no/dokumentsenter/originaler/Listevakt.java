package no.dokumentsenter.originaler;

import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.stereotype.Component;

/** A signature holds for what was signed and for nothing else: when that changes, the list is void. */
@Component
class Listevakt {
    private final ListeRepository lister;
    private final BoksRepository bokser;
    private final Endringslogg logg;

    Listevakt(ListeRepository lister, BoksRepository bokser, Endringslogg logg) {
        this.lister = lister;
        this.bokser = bokser;
        this.logg = logg;
    }

    /**
     * Something of this box changed. The box is locked already; a draft follows by itself.
     *
     * @return whether a signed list became void
     */
    boolean endret(Kommune kommune, UUID boks, String hva) {
        var signert = lister.aapenFor(kommune, boks)
                .flatMap(liste -> lister.laas(kommune, liste))
                .filter(liste -> liste.listestatus() != Listestatus.UTKAST);
        signert.ifPresent(liste -> annuller(kommune, liste, hva));
        return signert.isPresent();
    }

    /** Makes a list void, and its boxes stand closed again. They are locked already. */
    void annuller(Kommune kommune, Listehode liste, String grunn) {
        lister.annuller(kommune, liste.id(), grunn);
        logg.endret("makuleringsliste", liste.id(), "status", liste.status(), Listestatus.ANNULLERT.kode());
        if (liste.listestatus() == Listestatus.GODKJENT) {
            for (var boks : lister.bokser(kommune, liste.id())) {
                bokser.settStatus(kommune, boks.boksId(), Boksstatus.LUKKET);
                logg.endret(
                        "karanteneboks",
                        boks.boksId(),
                        "status",
                        Boksstatus.MAKULERES.kode(),
                        Boksstatus.LUKKET.kode());
            }
        }
    }
}
