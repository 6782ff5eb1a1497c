package no.dokumentsenter.postmottak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Innstillingsvalg;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to what the bound municipality has decided for its mail room. Only its fagleder sees and changes it, each change is
 * in the log with before and after, and the way back to what holds for all is always there.
 */
@Service
public class Mottaksinnstillinger {
    private final Innstillinger innstillinger;
    private final Endringslogg logg;

    Mottaksinnstillinger(Innstillinger innstillinger, Endringslogg logg) {
        this.innstillinger = innstillinger;
        this.logg = logg;
    }

    /**
     * One of them as it stands.
     *
     * @param verdi in force today
     * @param standard what holds when nothing is decided
     * @param valgt the decision, when it is the municipality's own
     * @param mangler the code of what the operator must set up first
     */
    public record Stilling(
            Innstilling innstilling,
            String verdi,
            String standard,
            Optional<Innstillingsvalg> valgt,
            Optional<String> mangler) {}

    /** All of them, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<Stilling> alle() {
        Paalogget.krev(Handling.INNSTILLE);
        var kommune = Kommunevalg.valgt();
        return Arrays.stream(Innstilling.values())
                .map(en -> stilling(kommune, en))
                .toList();
    }

    private Stilling stilling(Kommune kommune, Innstilling en) {
        return new Stilling(
                en,
                innstillinger.verdi(kommune, en),
                innstillinger.standard(kommune, en),
                innstillinger.valg(kommune, en).filter(valg -> !valg.verdi().isEmpty()),
                innstillinger.mangler(kommune, en));
    }

    /**
     * Decides from today on.
     *
     * @param vist the value that the form showed
     * @throws Regelbrudd with how to mend it
     * @throws Konflikt when somebody has changed it since it was shown
     */
    @Transactional
    public void sett(Innstilling innstilling, String vist, String verdi) {
        Paalogget.krev(Handling.INNSTILLE);
        var ny = verdi.strip().replace("\r\n", "\n");
        innstilling.feil(ny).ifPresent(feil -> {
            throw Regelbrudd.i(innstilling.navn(), feil.kode(), feil.data().toArray());
        });
        if (ny.equals("ja")) {
            innstillinger.mangler(Kommunevalg.valgt(), innstilling).ifPresent(kode -> {
                throw Regelbrudd.i(innstilling.navn(), kode);
            });
        }
        lagre(innstilling, vist, ny);
    }

    /** Back to what holds for all, from today on. */
    @Transactional
    public void tilbake(Innstilling innstilling, String vist) {
        Paalogget.krev(Handling.INNSTILLE);
        lagre(innstilling, vist, "");
    }

    private void lagre(Innstilling innstilling, String vist, String ny) {
        var kommune = Kommunevalg.valgt();
        innstillinger.laas(kommune);
        var foer = innstillinger.verdi(kommune, innstilling);
        if (!foer.equals(vist.strip().replace("\r\n", "\n"))) {
            throw new Konflikt("innstilling.endret_siden_vist");
        }
        innstillinger.sett(kommune, innstilling, ny, "innstillingssiden, " + Innlogget.brukernavn());
        logg.endret(
                "innstilling",
                id(kommune, innstilling),
                innstilling.navn(),
                foer,
                innstillinger.verdi(kommune, innstilling));
    }

    /** A setting has no id of its own: the log's is made of its name. */
    static UUID id(Kommune kommune, Innstilling innstilling) {
        return UUID.nameUUIDFromBytes((kommune.id() + " " + innstilling.navn()).getBytes(StandardCharsets.UTF_8));
    }
}
