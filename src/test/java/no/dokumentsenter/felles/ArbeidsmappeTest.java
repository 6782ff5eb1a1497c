package no.dokumentsenter.felles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArbeidsmappeTest {
    @Test
    void brevet_som_en_drept_prosess_hadde_i_hendene_blir_ikke_liggende() throws Exception {
        var doed = new ProcessBuilder("true").start();
        doed.waitFor();
        var etterlatt = Files.createDirectories(
                felles("dokumentsenter-" + doed.pid() + "-lesing1").resolve("lest"));
        Files.writeString(etterlatt.resolve("brev.txt"), "Innhold som ingen andre skal se");

        Arbeidsmappe.ryddEtterDoede();

        assertThat(felles("dokumentsenter-" + doed.pid() + "-lesing1")).doesNotExist();
    }

    @Test
    void en_prosess_som_arbeider_faar_beholde_mappen_sin() throws IOException {
        try (var mappe = Arbeidsmappe.ny("lesing")) {
            Arbeidsmappe.ryddEtterDoede();
            assertThat(mappe.sti()).isDirectory();
        }
    }

    private static Path felles(String navn) {
        return Path.of(System.getProperty("java.io.tmpdir"), navn);
    }
}
