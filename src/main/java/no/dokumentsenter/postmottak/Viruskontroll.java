package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.virus.ViruskontrollBorte;
import no.dokumentsenter.virus.Virussjekk;
import no.dokumentsenter.virus.Virussvar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says of each item, before anything opens it, whether it may be read, must wait, or is kept closed. */
@Component
class Viruskontroll {
    private static final Logger LOGG = LoggerFactory.getLogger(Viruskontroll.class);
    private static final Duration KORTEST = Duration.ofSeconds(30);
    private static final Duration LENGST = Duration.ofMinutes(10);
    private static final int DEL = 4;

    private final Virussjekk virus;
    private final Dokumentlager lager;
    private final Karantener karantener;
    private final Kanalstatus status;

    Viruskontroll(Virussjekk virus, Dokumentlager lager, Karantener karantener, Kanalstatus status) {
        this.virus = virus;
        this.lager = lager;
        this.karantener = karantener;
        this.status = status;
    }

    /**
     * What came of it.
     *
     * @param lesNaa whether the item may be read
     * @param igjen how long to wait before asking again, if it must wait
     */
    record Svar(boolean lesNaa, Optional<Duration> igjen) {
        static final Svar LES = new Svar(true, Optional.empty());
        static final Svar STENGT = new Svar(false, Optional.empty());
    }

    Svar kontroller(Post post) {
        if (Karantene.FRIGITT.kode().equals(post.karantene())) return Svar.LES;
        if (!virus.erPaa()) return post.erStengt() ? forbliStengt(post) : Svar.LES;
        var kommune = Kommunevalg.valgt();
        try {
            var svar = virus.sjekk(() -> lager.aapne(kommune, post.sjekksum()), post.filstoerrelse());
            status.lyktes(Tilknytning.VIRUS);
            return utfall(post, svar);
        } catch (ViruskontrollBorte borte) {
            LOGG.warn("viruskontroll {}: svarer ikke, {} venter", kommune, post.id());
            status.feilet(Tilknytning.VIRUS, Kanalfeil.FORBINDELSE);
            var ventet = Duration.between(post.mottattDato(), OffsetDateTime.now(Klokke.OSLO));
            return new Svar(false, Optional.of(pause(ventet)));
        } catch (IOException uleselig) {
            throw new UncheckedIOException(uleselig);
        }
    }

    /** What was found does not become harmless when nobody looks any more. */
    private Svar forbliStengt(Post post) {
        var hvorfor = Karantene.valueOf(String.valueOf(post.karantene()).toUpperCase(Locale.ROOT));
        return steng(post, hvorfor, Optional.ofNullable(post.virusfunn()).orElse(""));
    }

    private Svar utfall(Post post, Virussvar svar) {
        return switch (svar.utfall()) {
            case REN -> {
                karantener.ingentingFunnet(post);
                yield Svar.LES;
            }
            case FUNNET -> steng(post, Karantene.FUNNET, svar.funn());
            case FOR_STOR -> steng(post, Karantene.FOR_STOR, "");
            case UKONTROLLERT -> steng(post, Karantene.UKONTROLLERT, "");
        };
    }

    private Svar steng(Post post, Karantene hvorfor, String funn) {
        karantener.steng(post.id(), hvorfor, funn);
        LOGG.warn("viruskontroll {}: {} i karantene: {}", Kommunevalg.valgt(), post.id(), hvorfor.kode());
        return Svar.STENGT;
    }

    /** Seldomer the longer it has waited: thousands that wait must not crowd out all other work. */
    static Duration pause(Duration ventet) {
        var del = ventet.dividedBy(DEL);
        if (del.compareTo(KORTEST) < 0) return KORTEST;
        return del.compareTo(LENGST) > 0 ? LENGST : del;
    }
}
