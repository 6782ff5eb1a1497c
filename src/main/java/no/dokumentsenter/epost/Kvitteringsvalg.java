package no.dokumentsenter.epost;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.epost.Epostoppsett.Epost;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.epost.Epostoppsett.Maalform;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Innstillingsstandard;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.stereotype.Component;

/**
 * Whether and in what words a municipality writes to senders: its own decisions over what the operator has set. The
 * server and the address are the operator's alone.
 */
@Component
class Kvitteringsvalg implements Innstillingsstandard {
    private static final Kvittering INGEN =
            new Kvittering(false, "", List.of(), Duration.ofHours(1), 200, Maalform.NB, Map.of());

    private final Epostoppsett oppsett;
    private final Innstillinger innstillinger;

    Kvitteringsvalg(Epostoppsett oppsett, Innstillinger innstillinger) {
        this.oppsett = oppsett;
        this.innstillinger = innstillinger;
    }

    Optional<Epost> epost(Kommune kommune) {
        return oppsett.epost(kommune);
    }

    /** What the operator has set. */
    Kvittering oppsatt(Kommune kommune) {
        return oppsett.epost(kommune).map(Epost::kvittering).orElse(INGEN);
    }

    /** What holds today; the municipality and a transaction are bound. Empty when it has no e-mail at all. */
    Optional<Kvittering> gjelder(Kommune kommune) {
        if (oppsett.epost(kommune).isEmpty()) return Optional.empty();
        var satt = oppsatt(kommune);
        var tekst = new HashMap<>(satt.tekst());
        innstillinger.gjelder(kommune, Innstilling.KVITTERING_TEKST_NB).ifPresent(egen -> tekst.put("nb", egen));
        innstillinger.gjelder(kommune, Innstilling.KVITTERING_TEKST_NN).ifPresent(egen -> tekst.put("nn", egen));
        return Optional.of(new Kvittering(
                verdi(kommune, Innstilling.KVITTERING).equals("ja"),
                satt.fra(),
                satt.egne(),
                satt.mellomrom(),
                satt.tak(),
                Maalform.valueOf(verdi(kommune, Innstilling.KVITTERING_MAALFORM).toUpperCase(Locale.ROOT)),
                tekst));
    }

    private String verdi(Kommune kommune, Innstilling innstilling) {
        return innstillinger
                .gjelder(kommune, innstilling)
                .or(() -> standard(kommune, innstilling))
                .orElseGet(innstilling::standard);
    }

    @Override
    public Optional<String> standard(Kommune kommune, Innstilling innstilling) {
        var satt = oppsatt(kommune);
        return switch (innstilling) {
            case KVITTERING -> Optional.of(satt.send() ? "ja" : "nei");
            case KVITTERING_MAALFORM, VARSEL_MAALFORM ->
                Optional.of(satt.maalform().name().toLowerCase(Locale.ROOT));
            case KVITTERING_TEKST_NB -> Optional.ofNullable(satt.tekst().get("nb"));
            case KVITTERING_TEKST_NN -> Optional.ofNullable(satt.tekst().get("nn"));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> mangler(Kommune kommune, Innstilling innstilling) {
        var kan = oppsett.epost(kommune).map(Epost::smtp).isPresent()
                && oppsatt(kommune).fra().indexOf('@') > 0;
        return innstilling == Innstilling.KVITTERING && !kan
                ? Optional.of("innstilling.mangler.smtp")
                : Optional.empty();
    }
}
