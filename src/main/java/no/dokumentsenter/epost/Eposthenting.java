package no.dokumentsenter.epost;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.dokumentsenter.kommune.Kommuner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fetches from every mailbox that is set up, while the product runs. */
@Component
class Eposthenting implements SmartLifecycle {
    private static final Logger LOGG = LoggerFactory.getLogger(Eposthenting.class);
    private static final Duration LETER_IGJEN = Duration.ofSeconds(10);

    private final Epostoppsett oppsett;
    private final Kommuner kommuner;
    private final Meldingsmottak mottak;
    private final Tilstandsmelder melder;
    private final boolean hent;
    private final Map<String, Postkassevakt> vakter = new LinkedHashMap<>();
    private ScheduledExecutorService leter = Executors.newSingleThreadScheduledExecutor();
    private boolean gaar;

    Eposthenting(
            Epostoppsett oppsett,
            Kommuner kommuner,
            Meldingsmottak mottak,
            Tilstandsmelder melder,
            @Value("${dokumentsenter.epost.hent:true}") boolean hent) {
        this.oppsett = oppsett;
        this.kommuner = kommuner;
        this.mottak = mottak;
        this.melder = melder;
        this.hent = hent;
    }

    @Override
    public void start() {
        gaar = true;
        if (hent && !postkasser().isEmpty()) {
            leter.scheduleWithFixedDelay(this::begynn, 0, LETER_IGJEN.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private Map<String, Epostoppsett.Imap> postkasser() {
        var postkasser = new LinkedHashMap<String, Epostoppsett.Imap>();
        oppsett.kommune().forEach((slug, kommunen) -> {
            var epost = kommunen.epost();
            if (epost != null && epost.imap() != null) postkasser.put(slug, epost.imap());
        });
        return postkasser;
    }

    /** Those whose municipality is there; the settings may know one before it is taken in use. */
    private void begynn() {
        try {
            var ventende = postkasser();
            ventende.keySet().removeAll(vakter.keySet());
            for (var kommune : kommuner.alle()) {
                var imap = ventende.remove(kommune.slug());
                if (imap == null) continue;
                var vakt = new Postkassevakt(kommune, imap, mottak, melder);
                vakter.put(kommune.slug(), vakt);
                vakt.start();
            }
            if (!ventende.isEmpty()) LOGG.info("epost: venter på at disse kommunene tas i bruk: {}", ventende.keySet());
        } catch (RuntimeException feil) {
            LOGG.warn("epost: postkassene kunne ikke startes nå, prøver igjen", feil);
        }
    }

    @Override
    public void stop() {
        gaar = false;
        leter.close();
        vakter.values().forEach(Postkassevakt::vekkForStopp);
        vakter.values().forEach(Postkassevakt::stopp);
        vakter.clear();
        leter = Executors.newSingleThreadScheduledExecutor();
    }

    @Override
    public boolean isRunning() {
        return gaar;
    }
}
