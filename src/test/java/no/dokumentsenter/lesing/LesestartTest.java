package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LesestartTest {
    @TempDir
    Path mappe;

    @Test
    void etter_den_foerste_fila_starter_lesingen_med_det_som_er_laert_og_leser_det_samme() throws Exception {
        var brev = Files.write(mappe.resolve("brev.pdf"), Pdfskriver.skriv("Brev", List.of("Søknad om løyve")));
        try (var start = Lesestart.varm(Lesegrenser.VANLIGE, Funksjoner.INGEN, somJar())) {
            assertThat(start.fil()).isEmpty();
            var foer = les(brev, start, "foer");
            await().atMost(Duration.ofMinutes(2)).until(() -> start.fil().isPresent());

            assertThat(kodeNaarDetLaerteKreves(start)).isZero();
            var etter = les(brev, start, "etter");
            assertThat(etter.sider()).hasSize(1);
            assertThat(etter.sider().getFirst().ord())
                    .isEqualTo(foer.sider().getFirst().ord());
        }
    }

    @Test
    void det_som_er_laert_kan_bare_eieren_skrive_og_det_er_borte_naar_produktet_er_stoppet() throws Exception {
        Path fil;
        try (var start = Lesestart.varm(Lesegrenser.VANLIGE, Funksjoner.INGEN, somJar())) {
            start.valg();
            await().atMost(Duration.ofMinutes(2)).until(() -> start.fil().isPresent());
            fil = start.fil().orElseThrow();
            assertThat(Files.getPosixFilePermissions(fil.getParent()).toString())
                    .doesNotContain("GROUP", "OTHERS");
        }
        assertThat(fil.getParent()).doesNotExist();
    }

    @Test
    void stoppes_produktet_mens_det_oever_blir_ingenting_liggende() throws Exception {
        var start = Lesestart.varm(Lesegrenser.VANLIGE, Funksjoner.INGEN, somJar());
        start.valg();
        await().until(() -> start.mappe().isPresent());
        var oeving = start.mappe().orElseThrow();
        start.close();

        assertThat(start.fil()).isEmpty();
        assertThat(oeving).doesNotExist();
    }

    private Lest les(Path fil, Lesestart start, String navn) throws IOException {
        return new Filleser(Lesegrenser.VANLIGE, Funksjoner.INGEN, start)
                .les(fil, "brev.pdf", Files.createDirectory(mappe.resolve(navn)));
    }

    /** Java refuses to start when it is told that it must use a cache and cannot. */
    private int kodeNaarDetLaerteKreves(Lesestart start) throws Exception {
        var ord = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:AOTMode=on"));
        ord.addAll(start.valg());
        return new ProcessBuilder(ord).inheritIO().start().waitFor();
    }

    /** The classes as the built product has them: Java learns nothing from folders. */
    private List<String> somJar() throws IOException {
        var klasser = Path.of(Leseprosess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        var jar = mappe.resolve("klasser.jar");
        try (var ut = new JarOutputStream(Files.newOutputStream(jar));
                var filer = Files.walk(klasser.resolve("no"))) {
            for (var fil : filer.filter(f -> f.toString().endsWith(".class")).toList()) {
                ut.putNextEntry(new JarEntry(klasser.relativize(fil).toString()));
                Files.copy(fil, ut);
                ut.closeEntry();
            }
        }
        var resten = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(del -> del.endsWith(".jar"));
        var sti = Stream.concat(Stream.of(jar.toString()), resten).collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", sti, Leseprosess.class.getName());
    }
}
