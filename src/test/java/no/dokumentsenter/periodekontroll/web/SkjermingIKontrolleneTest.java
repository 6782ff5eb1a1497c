package no.dokumentsenter.periodekontroll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No role that opens these pages lacks the right to what is shielded today: the rule is asked of what builds the page. */
@Produkttest
class SkjermingIKontrolleneTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Periodevisning visning;

    @Test
    void det_som_er_skjermet_staar_bare_hos_den_som_kan_lese_det_og_hos_saksbehandleren() {
        var kommune = kommuner.ny();
        var kari = personer.arkivar(kommune);
        Klokke.bundet(
                Instant.now().minus(Duration.ofDays(40)),
                () -> i(
                        kommune,
                        kari,
                        () -> journal.journalfoer(proeve.inngaaende(
                                saker.opprett(proeve.sak("Byggesak")),
                                "Legeerklæring for Østmoen",
                                Optional.of(new NySkjerming("13-1", "offl. § 13", List.of(2), true, true))))));
        assertThat(titler(kommune, personer.arkivar(kommune))).isEqualTo("Legeerklæring for Østmoen");
        assertThat(titler(kommune, personer.saksbehandler(kommune, "Ola Grindvoll")))
                .isEqualTo("Legeerklæring for Østmoen");
        assertThat(titler(kommune, personer.saksbehandler(kommune))).isEqualTo("Legeerklæring for *****");
    }

    private String titler(Kommune kommune, Person person) {
        return i(
                        kommune,
                        person,
                        () -> visning.side("ikke_lagt_ut", 0, List.of()).rader())
                .stream()
                .flatMap(rad -> rad.tittel().stream())
                .map(Bit::tekst)
                .collect(Collectors.joining());
    }

    private static <T> T i(Kommune hvor, Person person, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(hvor, () -> Paalogget.som(person, arbeid));
    }
}
