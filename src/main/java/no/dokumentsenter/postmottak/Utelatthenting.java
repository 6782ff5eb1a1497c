package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Arbeidsmappe;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Epostleser;
import no.dokumentsenter.lesing.Grunn;
import no.dokumentsenter.lesing.UlesbarEpost;
import no.dokumentsenter.lesing.Utelatt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what was asked for, some at a time, each noted as soon as it is read: what fails stops no other, and a crash
 * costs only the one in hand.
 */
@Component
class Utelatthenting {
    private static final int OM_GANGEN = 50;

    private final UtelattRepository repository;
    private final PostRepository poster;
    private final Innholdslager innhold;
    private final Innholdsleser leser;
    private final Epostleser epostleser;
    private final Dokumentlager lager;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;
    private final TransactionTemplate transaksjon;

    Utelatthenting(
            UtelattRepository repository,
            PostRepository poster,
            Innholdslager innhold,
            Innholdsleser leser,
            Epostleser epostleser,
            Dokumentlager lager,
            Endringslogg logg,
            ApplicationEventPublisher hendelser,
            PlatformTransactionManager transaksjoner) {
        this.repository = repository;
        this.poster = poster;
        this.innhold = innhold;
        this.leser = leser;
        this.epostleser = epostleser;
        this.lager = lager;
        this.logg = logg;
        this.hendelser = hendelser;
        this.transaksjon = new TransactionTemplate(transaksjoner);
    }

    void hent(UUID post) {
        Innlogget.som("lesing", () -> {
            while (true) {
                var neste = neste(post);
                if (neste.isEmpty()) return null;
                try (var mappe = Arbeidsmappe.ny("hent")) {
                    hent(post, neste, mappe.sti());
                } catch (IOException feil) {
                    throw new UncheckedIOException(feil);
                }
            }
        });
    }

    private List<Utelattdel> neste(UUID post) {
        return Objects.requireNonNull(transaksjon.execute(_ -> repository.neste(Kommunevalg.valgt(), post, OM_GANGEN)));
    }

    private void hent(UUID post, List<Utelattdel> deler, Path mappe) throws IOException {
        var melding = mappe.resolve("melding");
        try (var raa = lager.aapne(Kommunevalg.valgt(), deler.getFirst().meldingSjekksum())) {
            Files.copy(raa, melding);
        }
        Map<Integer, Path> filer;
        try {
            filer = ut(deler, melding, mappe);
        } catch (UlesbarEpost ulesbar) {
            filer = Map.of();
        }
        for (var del : deler) {
            var fil = filer.get(del.plass());
            if (fil == null) {
                feilet(post, del, Grunn.SKADET);
            } else {
                ta(post, del, fil, mappe);
            }
        }
    }

    /** The files by their place in the message. */
    private Map<Integer, Path> ut(List<Utelattdel> deler, Path melding, Path mappe) throws IOException {
        var plasser = deler.stream().map(Utelattdel::plass).collect(Collectors.toSet());
        if (deler.getFirst().slag().equals(Utelattdel.UTELATT)) {
            return epostleser.hent(melding, plasser, mappe).stream()
                    .collect(Collectors.toMap(Utelatt::nr, en -> en.fil().orElseThrow()));
        }
        var alle = leser.aapne(melding, mappe).epost().vedlegg();
        var ut = new HashMap<Integer, Path>();
        for (var plass : plasser) {
            if (plass < alle.size() && !alle.get(plass).iKarantene())
                ut.put(plass, alle.get(plass).fil());
        }
        return ut;
    }

    private void ta(UUID post, Utelattdel del, Path fil, Path mappe) throws IOException {
        if (Innholdsleser.erProgram(fil, del.filnavn())) {
            feilet(post, del, Grunn.KARANTENE);
            return;
        }
        var lest = leser.lesFil("V", del.filnavn(), fil, del.filnavn(), mappe);
        transaksjon.executeWithoutResult(_ -> {
            var kommune = Kommunevalg.valgt();
            var hode = poster.laas(kommune, post).orElseThrow();
            if (!hode.poststatus().kanBehandles()) {
                repository.feilet(kommune, post, del.nr(), "avgjort");
                return;
            }
            var nr = innhold.leggTil(kommune, post, lest);
            repository.hentet(kommune, post, del.nr(), nr);
            poster.nyVersjon(kommune, post);
            logg.hendt("innkommet_post", post, "vedlegg hentet", "nr " + del.nr());
            hendelser.publishEvent(new PostEndret(kommune, post));
        });
    }

    private void feilet(UUID post, Utelattdel del, String grunn) {
        transaksjon.executeWithoutResult(_ -> repository.feilet(Kommunevalg.valgt(), post, del.nr(), grunn));
    }

    void giOpp(UUID post) {
        transaksjon.executeWithoutResult(_ -> repository.alleFeilet(Kommunevalg.valgt(), post, Grunn.SKADET));
    }
}
