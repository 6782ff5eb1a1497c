package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Arbeidsmappe;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Leseframdrift.Framdrift;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads one item: fetches the original, reads it without holding a transaction, then writes what was found in one. May
 * be run again at any time: what it writes replaces what it wrote before.
 */
@Component
class Postlesing {
    private final PostRepository poster;
    private final Viruskontroll virus;
    private final Innholdsleser leser;
    private final Lesefangst fangst;
    private final LeseframdriftRepository framdrift;
    private final Dokumentlager lager;
    private final ApplicationEventPublisher hendelser;
    private final TransactionTemplate transaksjon;

    Postlesing(
            PostRepository poster,
            Viruskontroll virus,
            Innholdsleser leser,
            Lesefangst fangst,
            LeseframdriftRepository framdrift,
            Dokumentlager lager,
            ApplicationEventPublisher hendelser,
            PlatformTransactionManager transaksjoner) {
        this.poster = poster;
        this.virus = virus;
        this.leser = leser;
        this.fangst = fangst;
        this.framdrift = framdrift;
        this.lager = lager;
        this.hendelser = hendelser;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    /**
     * Reads it, unless the look for viruses stops it.
     *
     * @return how long it must wait; empty when there is no more to do
     */
    Optional<Duration> les(UUID id) {
        return Innlogget.som("lesing", () -> {
            var kommune = Kommunevalg.valgt();
            var post = transaksjon.execute(status -> poster.hent(kommune, id).orElseThrow());
            if (post == null || post.poststatus() != Poststatus.BEHANDLES) {
                return Optional.<Duration>empty(); // read already, or decided by a person meanwhile
            }
            var svar = virus.kontroller(post);
            if (!svar.lesNaa()) return svar.igjen();
            try (var mappe = Arbeidsmappe.ny("lesing")) {
                var original = mappe.sti().resolve("original");
                try (var innhold = lager.aapne(kommune, post.sjekksum())) {
                    Files.copy(innhold, original);
                }
                var lest = leser.les(post, original, mappe.sti(), new Leseframdrift(hittil -> fortell(post, hittil)));
                transaksjon.executeWithoutResult(status -> {
                    ferdig(id);
                    fangst.lagre(post, lest);
                });
            } catch (IOException feil) {
                throw new UncheckedIOException(feil);
            }
            return Optional.empty();
        });
    }

    /** In a transaction of its own: it is to be seen while the reading goes on. */
    private void fortell(Post post, Framdrift hittil) {
        var kommune = Kommunevalg.valgt();
        transaksjon.executeWithoutResult(status -> {
            framdrift.skriv(kommune, post.id(), hittil);
            hendelser.publishEvent(new PostLeses(kommune, post.id()));
        });
    }

    private void ferdig(UUID id) {
        var kommune = Kommunevalg.valgt();
        if (framdrift.ferdig(kommune, id)) hendelser.publishEvent(new PostLeses(kommune, id));
    }

    void giOpp(UUID id) {
        Innlogget.som("lesing", () -> {
            transaksjon.executeWithoutResult(status -> {
                ferdig(id);
                fangst.giOpp(id);
            });
            return null;
        });
    }
}
