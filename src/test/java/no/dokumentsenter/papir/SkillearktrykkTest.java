package no.dokumentsenter.papir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Buntleser;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Produkttest
class SkillearktrykkTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Skillearktrykk trykk;

    @TempDir
    Path mappe;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enArkivar() {
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    private <T> T som(Person person, Kommune i, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(i, () -> Paalogget.som(person, arbeid));
    }

    @Test
    void det_som_trykkes_kan_leses_igjen_og_sier_kommune_bunt_ark_og_enhet() throws IOException {
        var bunke = som(arkivar, kommune, () -> trykk.trykk(2, "Plan og næring"));

        var fil = Files.write(
                mappe.resolve("skann.pdf"),
                Proevebunt.pdf(List.of(Proevebunt.bilde(bunke.pdf(), 0), Proevebunt.bilde(bunke.pdf(), 1))));
        var sider = new Buntleser().les(fil, "skann.pdf", mappe).sider();

        assertThat(sider.stream()
                        .map(side -> Skilleark.av(side.koder().getFirst()).orElseThrow()))
                .containsExactly(
                        new Skilleark(kommune.slug(), "papir", 1, 1, "Plan og næring"),
                        new Skilleark(kommune.slug(), "papir", 1, 2, "Plan og næring"));
    }

    @Test
    void buntnummer_gis_en_gang_i_hver_kommune_ogsaa_naar_flere_trykker_samtidig() throws Exception {
        var annen = kommuner.ny();
        var der = personer.arkivar(annen);
        som(der, annen, () -> trykk.trykk(1, ""));
        try (var traader = Executors.newFixedThreadPool(4)) {
            var oppgaver = new ArrayList<Callable<Integer>>();
            IntStream.range(0, 12)
                    .forEach(i -> oppgaver.add(() ->
                            som(arkivar, kommune, () -> trykk.trykk(1, "")).nummer()));
            var numre = new ArrayList<Integer>();
            for (var svar : traader.invokeAll(oppgaver)) {
                numre.add(svar.get());
            }
            assertThat(numre)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
        }
        assertThat(som(arkivar, kommune, () -> trykk.siste(100)))
                .hasSize(12)
                .allSatisfy(t -> assertThat(t.kommuneId()).isEqualTo(kommune.id()));
    }

    @Test
    void feil_antall_eller_enhet_sier_hvordan_det_rettes_og_bruker_ikke_opp_et_nummer() {
        assertThatThrownBy(() -> som(arkivar, kommune, () -> trykk.trykk(0, "")))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> som(arkivar, kommune, () -> trykk.trykk(101, "")))
                .isInstanceOf(Regelbrudd.class);
        assertThatThrownBy(() -> som(arkivar, kommune, () -> trykk.trykk(1, "a;b")))
                .isInstanceOf(Regelbrudd.class);
        assertThat(som(arkivar, kommune, () -> trykk.trykk(1, "")).nummer()).isEqualTo(1);
    }

    @Test
    void bare_den_som_registrerer_i_kommunen_kan_trykke() {
        var leser = personer.saksbehandler(kommune);
        assertThatThrownBy(() -> som(leser, kommune, () -> trykk.trykk(1, ""))).isInstanceOf(IkkeFunnet.class);
    }
}
