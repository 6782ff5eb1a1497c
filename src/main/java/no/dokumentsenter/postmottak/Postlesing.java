package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommunevalg;
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
    private final Innholdsleser leser;
    private final Lesefangst fangst;
    private final Dokumentlager lager;
    private final TransactionTemplate transaksjon;

    Postlesing(
            PostRepository poster,
            Innholdsleser leser,
            Lesefangst fangst,
            Dokumentlager lager,
            PlatformTransactionManager transaksjoner) {
        this.poster = poster;
        this.leser = leser;
        this.fangst = fangst;
        this.lager = lager;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    void les(UUID id) {
        Innlogget.som("lesing", () -> {
            var kommune = Kommunevalg.valgt();
            var post = transaksjon.execute(status -> poster.hent(kommune, id).orElseThrow());
            if (post == null || post.poststatus() != Poststatus.BEHANDLES) {
                return null; // read already, or decided by a person meanwhile
            }
            var mappe = nyMappe();
            try {
                var original = mappe.resolve("original");
                try (var innhold = lager.aapne(kommune, post.sjekksum())) {
                    Files.copy(innhold, original);
                }
                var lest = leser.les(post, original, mappe);
                transaksjon.executeWithoutResult(status -> fangst.lagre(post, lest));
            } catch (IOException feil) {
                throw new UncheckedIOException(feil);
            } finally {
                slett(mappe);
            }
            return null;
        });
    }

    void giOpp(UUID id) {
        Innlogget.som("lesing", () -> {
            transaksjon.executeWithoutResult(status -> fangst.giOpp(id));
            return null;
        });
    }

    private static Path nyMappe() {
        try {
            return Files.createTempDirectory("dokumentsenter-lesing");
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static void slett(Path mappe) {
        try (var alt = Files.walk(mappe)) {
            for (var sti : alt.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(sti);
            }
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
