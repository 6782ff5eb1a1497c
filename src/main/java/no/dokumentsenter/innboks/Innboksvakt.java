package no.dokumentsenter.innboks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Papirmottak;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Mottatt;
import no.dokumentsenter.postmottak.Postmottak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks through the drop folders of every municipality, time after time, while the product runs. */
@Component
class Innboksvakt implements SmartLifecycle {
    private static final Logger LOGG = LoggerFactory.getLogger(Innboksvakt.class);

    private final Kommuner kommuner;
    private final Mottak mottak;
    private final Papirmottak papir;
    private final Postmottak postmottak;
    private final Path mappe;
    private final long mellomrom;
    private final Map<Kommune, Innboks> innbokser = new HashMap<>();
    private ScheduledExecutorService vakt = Executors.newSingleThreadScheduledExecutor();
    private boolean gaar;

    Innboksvakt(
            Kommuner kommuner,
            Mottak mottak,
            Papirmottak papir,
            Postmottak postmottak,
            @Value("${dokumentsenter.data}") Path datamappe,
            @Value("${dokumentsenter.innboks.mellomrom-ms:500}") long mellomrom) {
        this.kommuner = kommuner;
        this.mottak = mottak;
        this.papir = papir;
        this.postmottak = postmottak;
        this.mappe = datamappe.resolve("innboks");
        this.mellomrom = mellomrom;
    }

    @Override
    public void start() {
        gaar = true;
        if (mellomrom > 0) {
            vakt.scheduleWithFixedDelay(this::runde, 0, mellomrom, TimeUnit.MILLISECONDS);
        }
    }

    /** One round over all municipalities; whatever fails in one is logged and does not stop the next. */
    private void runde() {
        try {
            kommuner.alle().forEach(this::seEtter);
        } catch (RuntimeException feil) {
            LOGG.warn("innboksene kunne ikke leses nå, prøver igjen", feil);
        }
    }

    private void seEtter(Kommune kommune) {
        try {
            innboks(kommune).seEtter();
        } catch (IOException | RuntimeException feil) {
            LOGG.warn("innboks {} kunne ikke leses nå, prøver igjen", kommune, feil);
        }
    }

    private Innboks innboks(Kommune kommune) throws IOException {
        var kjent = innbokser.get(kommune);
        if (kjent == null) {
            kjent = new Innboks(kommune, mappe, this::taImot, postmottak);
            innbokser.put(kommune, kjent);
        }
        return kjent;
    }

    /** What a scanner leaves may be a stack of letters. */
    private Mottatt taImot(InnkommetPost post, Path fil) throws IOException {
        return post.kanal() == Kanal.PAPIR
                ? papir.taImot(post, fil, "innboks/" + Kommunevalg.valgt().slug() + "/skann")
                : mottak.taImot(post, fil);
    }

    @Override
    public void stop() {
        gaar = false;
        vakt.shutdown();
        try {
            vakt.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
        vakt = Executors.newSingleThreadScheduledExecutor();
    }

    @Override
    public boolean isRunning() {
        return gaar;
    }
}
