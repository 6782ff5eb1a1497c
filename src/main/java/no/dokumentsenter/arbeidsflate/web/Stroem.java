package no.dokumentsenter.arbeidsflate.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open stream, written by a thread of its own: a browser that reads slowly delays nobody. It ends with its session,
 * when it falls too far behind, and when it must give way.
 */
final class Stroem {
    private static final int PULS_SEKUNDER = 20;
    private static final int LENGST_KOE = 200;
    private static final long IGJEN_OM_ET_HALVT_MINUTT = 30_000;

    private final long nr;
    private final String brukernavn;
    private final @Nullable HttpSession sesjon;
    private final Runnable naarLukket;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final ArrayBlockingQueue<SseEventBuilder> koe = new ArrayBlockingQueue<>(LENGST_KOE);
    private volatile boolean lukket;
    private volatile @Nullable Thread skriver;

    Stroem(long nr, String brukernavn, @Nullable HttpSession sesjon, Runnable naarLukket) {
        this.nr = nr;
        this.brukernavn = brukernavn;
        this.sesjon = sesjon;
        this.naarLukket = naarLukket;
        emitter.onCompletion(this::lukk);
        emitter.onError(_ -> lukk());
        koe.add(SseEmitter.event().comment("her"));
    }

    long nr() {
        return nr;
    }

    String brukernavn() {
        return brukernavn;
    }

    SseEmitter start() {
        skriver = Thread.ofVirtual().name("stroem-" + nr).start(this::skriv);
        return emitter;
    }

    /** That the queue of a municipality changed: by how much, and how many wait now. */
    void send(long id, String slug, int nye, int antall) {
        var data = "{\"kommune\":\"%s\",\"nye\":%d,\"antall\":%d}".formatted(slug, nye, antall);
        legg(SseEmitter.event().id(Long.toString(id)).name("koe").data(data));
    }

    /** That a large item of a municipality is being read, and has come further. */
    void leses(long id, String slug) {
        legg(SseEmitter.event().id(Long.toString(id)).name("leses").data("{\"kommune\":\"%s\"}".formatted(slug)));
    }

    /** Gives way to a newer one, and asks the browser not to come back at once. */
    void vik() {
        lukket = true;
        legg(SseEmitter.event().reconnectTime(IGJEN_OM_ET_HALVT_MINUTT).comment("avløst"));
    }

    /** Ends it: what it had not got, the page asks for when it is back. */
    void lukk() {
        lukket = true;
        naarLukket.run();
        koe.clear();
        koe.offer(SseEmitter.event().comment("slutt"));
    }

    /** Ends it also when the writer stands waiting for a browser that does not read. */
    void avbryt() {
        lukk();
        var traad = skriver;
        if (traad != null) {
            traad.interrupt();
        }
    }

    private void legg(SseEventBuilder hendelse) {
        if (!koe.offer(hendelse)) {
            lukk();
        }
    }

    private void skriv() {
        try {
            while (!(lukket && koe.isEmpty()) && harSesjon()) {
                var hendelse = koe.poll(PULS_SEKUNDER, TimeUnit.SECONDS);
                emitter.send(hendelse == null ? SseEmitter.event().comment("puls") : hendelse);
            }
            emitter.complete();
        } catch (InterruptedException stans) {
            emitter.complete();
        } catch (IOException | IllegalStateException borte) {
            emitter.completeWithError(borte);
        } finally {
            lukket = true;
            naarLukket.run();
        }
    }

    /** After logout nobody is told anything, also when the tab is still open. */
    private boolean harSesjon() {
        if (sesjon == null) {
            return true;
        }
        try {
            return sesjon.getCreationTime() > 0;
        } catch (IllegalStateException utlogget) {
            return false;
        }
    }
}
