package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the holding times: how long closed boxes stand, by municipality and day. */
@Service
public class Karantenetider {
    private static final int LENGST = 120;
    private static final int LENGST_KILDE = 400;

    private final TidRepository repository;
    private final Endringslogg logg;

    Karantenetider(TidRepository repository, Endringslogg logg) {
        this.repository = repository;
        this.logg = logg;
    }

    /** The one in force today: the municipality's own, or the common one. */
    @Transactional(readOnly = true)
    public Karantenetid gjelder(Kommune kommune) {
        var idag = LocalDate.now(Klokke.OSLO);
        return repository.egen(kommune, idag).orElseGet(() -> repository.felles(idag));
    }

    /**
     * Sets the holding time of the one bound municipality from a day on. Also boxes that stand closed follow it.
     *
     * @throws Regelbrudd when months, day or source will not do; never for a day that has passed
     * @throws Konflikt when another is set from that day: what was decided is not written over
     */
    @Transactional
    public void sett(int maaneder, Optional<LocalDate> fra, String kilde) {
        Paalogget.krev(Handling.MAKULERE);
        if (maaneder < 1 || maaneder > LENGST) {
            throw Regelbrudd.i("maaneder", "originaler.tid.maaneder", LENGST);
        }
        var dag = fra.filter(en -> !en.isBefore(LocalDate.now(Klokke.OSLO)))
                .orElseThrow(() -> Regelbrudd.i("fra", "originaler.tid.fra"));
        var renset = Forklaring.krev(kilde, LENGST_KILDE, "kilde", "originaler.tid.kilde");
        if (!repository.settInn(Kommunevalg.valgt(), new Karantenetid(dag, maaneder, renset))) {
            throw new Konflikt("originaler.tid.finnes");
        }
        UUID id = UuidV7.ny();
        logg.opprettet(
                "karantenetid",
                id,
                Map.of("maaneder", Integer.toString(maaneder), "gjelderFra", dag.toString(), "kilde", renset));
    }
}
