package no.dokumentsenter.innboks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Postmottak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold between two looks, look by look. */
@Produkttest
class InnboksTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Mottak mottak;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Postkoe koe;

    @Autowired
    Dokumentlager lager;

    @TempDir
    Path rot;

    private Kommune kommune;
    private Innboks innboks;
    private Path fil;

    @BeforeEach
    void enFil() throws IOException {
        kommune = kommuner.ny();
        innboks = new Innboks(kommune, rot, mottak::taImot, postmottak);
        fil = mappe("skann").resolve("brev.pdf");
        Files.write(fil, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0});
        voks();
    }

    @Test
    void en_fil_som_vokser_tas_foerst_naar_to_blikk_paa_rad_er_like() throws Exception {
        for (var blikk = 0; blikk < 4; blikk++) {
            innboks.seEtter();
            assertThat(fil).exists();
            assertThat(antallPoster()).isZero();
            voks();
        }
        var hel = sum(Files.readAllBytes(fil));
        innboks.seEtter();
        assertThat(antallPoster()).isZero();

        innboks.seEtter();

        assertThat(fil).doesNotExist();
        assertThat(antallPoster()).isEqualTo(1);
        assertThat(lager.erHel(kommune, hel)).isTrue();
    }

    @Test
    void posten_er_lagret_foer_fila_flyttes() throws Exception {
        var hel = sum(Files.readAllBytes(fil));
        // Nothing can be moved into a folder that is a file, so the look stops between the two.
        Files.delete(mappe("behandlet"));
        Files.createFile(mappe("behandlet"));
        innboks.seEtter();
        innboks.seEtter();

        assertThat(fil).exists();
        assertThat(antallPoster()).isEqualTo(1);
        assertThat(lager.erHel(kommune, hel)).isTrue();

        Files.delete(mappe("behandlet"));
        Files.createDirectory(mappe("behandlet"));
        innboks.seEtter();
        innboks.seEtter();

        assertThat(fil).doesNotExist();
        assertThat(mappe("behandlet").resolve("brev.pdf")).exists();
        assertThat(antallPoster()).isEqualTo(1);
    }

    @Test
    void en_fil_som_begynner_med_punktum_er_ikke_levert_ennaa() throws IOException {
        var skjult = Files.move(fil, fil.resolveSibling(".brev.pdf"));
        innboks.seEtter();
        innboks.seEtter();

        assertThat(skjult).exists();
        assertThat(antallPoster()).isZero();
    }

    private void voks() throws IOException {
        var mer = ByteBuffer.allocate(8).putLong(System.nanoTime()).array();
        Files.write(fil, mer, StandardOpenOption.APPEND);
    }

    private long antallPoster() {
        return Kommunevalg.i(kommune, () -> koe.antallPerStatus(kommune)).entrySet().stream()
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Path mappe(String navn) {
        return rot.resolve(kommune.slug()).resolve(navn);
    }

    private static String sum(byte[] innhold) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
    }
}
