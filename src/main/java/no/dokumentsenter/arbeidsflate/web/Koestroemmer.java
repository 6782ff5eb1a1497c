package no.dokumentsenter.arbeidsflate.web;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.postmottak.PostEndret;
import no.dokumentsenter.postmottak.PostKlar;
import no.dokumentsenter.postmottak.PostLeses;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Handling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams, and what they are told. Who may know is asked anew for each event, of the grants that are in force
 * then. A thread of its own counts and tells, so that no commit waits for anybody's browser.
 */
@Component
class Koestroemmer {
    static final int FLEST_PER_PERSON = 5;
    private static final Logger LOGG = LoggerFactory.getLogger(Koestroemmer.class);

    private final Koetall koetall;
    private final Brukere brukere;
    private final Map<Long, Stroem> aapne = new ConcurrentHashMap<>();
    private final AtomicLong neste = new AtomicLong();
    private final LinkedBlockingQueue<Nytt> nytt = new LinkedBlockingQueue<>();
    /** The count last told, so that what is told adds up to what is there. */
    private final Map<Kommune, Integer> sist = new ConcurrentHashMap<>();

    private volatile boolean stengt;

    /** @param koe the queue changed; else only how far a reading has come */
    private record Nytt(Kommune kommune, String av, boolean koe) {}

    Koestroemmer(Koetall koetall, Brukere brukere) {
        this.koetall = koetall;
        this.brukere = brukere;
        Thread.ofVirtual().name("koestroemmer").start(this::fortell);
    }

    /** Opens a stream. Of more than five the oldest is closed: most often a page that is left already. */
    SseEmitter aapne(String brukernavn, @Nullable HttpSession sesjon) {
        kjennTallene(brukernavn);
        var nr = neste.incrementAndGet();
        var stroem = new Stroem(nr, brukernavn, sesjon, () -> aapne.remove(nr));
        aapne.put(nr, stroem);
        egne(brukernavn).stream()
                .sorted(Comparator.comparingLong(Stroem::nr).reversed())
                .skip(FLEST_PER_PERSON)
                .forEach(Stroem::vik);
        if (stengt) {
            stroem.lukk();
        }
        return stroem.start();
    }

    /** What the pages show now is what the first event is counted from. */
    private void kjennTallene(String brukernavn) {
        var ukjente = brukere.person(brukernavn).stream()
                .flatMap(person -> person.kommuner(Handling.REGISTRERE).stream())
                .filter(kommune -> !sist.containsKey(kommune))
                .toList();
        if (!ukjente.isEmpty()) {
            koetall.venter(ukjente).forEach(sist::putIfAbsent);
        }
    }

    private List<Stroem> egne(String brukernavn) {
        return aapne.values().stream()
                .filter(stroem -> stroem.brukernavn().equals(brukernavn))
                .toList();
    }

    /** How many streams the person has open. */
    int antall(String brukernavn) {
        return egne(brukernavn).size();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void naarKlar(PostKlar hendelse) {
        nytt.add(new Nytt(hendelse.kommune(), Innlogget.brukernavn(), true));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void naarEndret(PostEndret hendelse) {
        nytt.add(new Nytt(hendelse.kommune(), Innlogget.brukernavn(), true));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void naarLeses(PostLeses hendelse) {
        nytt.add(new Nytt(hendelse.kommune(), Innlogget.brukernavn(), false));
    }

    /** An open stream is a request that never ends: closed first, or the shutdown would wait for it. */
    @EventListener(ContextClosedEvent.class)
    void naarStenges() {
        stengt = true;
        aapne.values().forEach(Stroem::avbryt);
    }

    private void fortell() {
        while (!stengt) {
            try {
                fortell(nytt.take());
            } catch (InterruptedException stans) {
                return;
            } catch (RuntimeException feil) {
                LOGG.warn("en hendelse ble ikke fortalt", feil);
            }
        }
    }

    private void fortell(Nytt en) {
        if (en.koe()) {
            fortellKoe(en);
            return;
        }
        var id = neste.incrementAndGet();
        hos(en.kommune()).forEach(stroem -> stroem.leses(id, en.kommune().slug()));
    }

    private void fortellKoe(Nytt en) {
        var antall = koetall.venter(List.of(en.kommune())).getOrDefault(en.kommune(), 0);
        var foer = sist.put(en.kommune(), antall);
        var endring = foer == null ? 0 : antall - foer;
        var id = neste.incrementAndGet();
        hos(en.kommune()).forEach(stroem -> stroem.send(id, en.kommune().slug(), endring(stroem, en, endring), antall));
    }

    /** The page of the one who disposed of it has counted down by itself. */
    private static int endring(Stroem stroem, Nytt en, int endring) {
        return stroem.brukernavn().equals(en.av()) ? Math.max(0, endring) : endring;
    }

    private Stream<Stroem> hos(Kommune kommune) {
        return aapne.values().stream().filter(stroem -> kanFaaVite(stroem.brukernavn(), kommune));
    }

    private boolean kanFaaVite(String brukernavn, Kommune kommune) {
        return brukere.person(brukernavn)
                .filter(person -> person.kan(Handling.REGISTRERE, kommune))
                .isPresent();
    }
}
