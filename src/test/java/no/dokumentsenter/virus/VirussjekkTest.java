package no.dokumentsenter.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.dokumentsenter.Proeveclamd;
import no.dokumentsenter.Proevedovecot;
import no.dokumentsenter.virus.Virussvar.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look for viruses: against the real clamd, and against a server that does what clamd does on a bad day. */
class VirussjekkTest {
    private static final Duration KORT = Duration.ofMillis(500);

    @Test
    void clamd_finner_det_i_en_fil_i_et_vedlegg_og_i_en_zip_og_ikke_i_det_rene() throws Exception {
        try (var clamd = Proeveclamd.start()) {
            var virus = Proevevirus.sjekk(clamd.adresse());
            assertThat(virus.erPaa()).isTrue();
            assertThat(sjekk(virus, Proeveclamd.eicar()).funn()).startsWith(Proeveclamd.FUNN);
            assertThat(sjekk(virus, Proeveclamd.epost("a", Proeveclamd.eicar())).utfall())
                    .isEqualTo(Utfall.FUNNET);
            assertThat(sjekk(virus, Proeveclamd.epost("b", zip(Proeveclamd.eicar())))
                            .utfall())
                    .isEqualTo(Utfall.FUNNET);
            assertThat(sjekk(virus, Proeveclamd.epost("c", "Tilbud på brøyting".getBytes("UTF-8"))))
                    .isEqualTo(new Virussvar(Utfall.REN, ""));
            assertThat(sjekk(virus, new byte[0]).utfall()).isEqualTo(Utfall.REN);

            assertThat(sjekk(Proevevirus.sjekk(clamd.sokkel()), Proeveclamd.eicar())
                            .utfall())
                    .as("by its socket")
                    .isEqualTo(Utfall.FUNNET);
            assertThat(sjekk(virus, new byte[3 << 20]).utfall())
                    .as("over clamd's own limit")
                    .isIn(Utfall.FOR_STOR, Utfall.UKONTROLLERT);
        }
    }

    @Test
    void hver_byte_kommer_fram_i_rekkefoelge() throws Exception {
        var innhold = new byte[300_001];
        new Random(20261128).nextBytes(innhold);
        try (var tjener = Juksetjener.somSvarer("stream: OK\0")) {
            assertThat(sjekk(Proevevirus.sjekk(tjener.adresse()), innhold).utfall())
                    .isEqualTo(Utfall.REN);
            assertThat(tjener.mottatt()).containsExactly(innhold);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream: OK",
                "",
                "stream: Can't allocate memory ERROR\0",
                "OK\0",
                "stream: ok\0",
                "stream:  FOUND\0",
                "hei\0stream: OK\0"
            })
    void et_svar_som_ikke_er_rent_tas_aldri_for_rent(String svar) throws Exception {
        try (var tjener = Juksetjener.somSvarer(svar)) {
            assertThat(sjekk(Proevevirus.sjekk(tjener.adresse()), new byte[10]).utfall())
                    .isEqualTo(Utfall.UKONTROLLERT);
            assertThat(tjener.mottatt()).as("tried twice").hasSize(2);
        }
    }

    @Test
    void bryter_clamd_av_midt_i_er_det_filen_hvis_clamd_ellers_svarer_og_clamd_hvis_ikke() throws Exception {
        Juksetjener.Oppfoersel bryter = (inn, linje) -> inn.readNBytes(10);
        try (var tjener = new Juksetjener("PONG\0", bryter)) {
            assertThat(sjekk(Proevevirus.sjekk(tjener.adresse()), new byte[2_000_000])
                            .utfall())
                    .isEqualTo(Utfall.UKONTROLLERT);
        }
        try (var tjener = new Juksetjener("", bryter)) {
            assertThatThrownBy(() -> sjekk(Proevevirus.sjekk(tjener.adresse()), new byte[2_000_000]))
                    .isInstanceOf(ViruskontrollBorte.class);
        }
    }

    @Test
    void sier_clamd_at_det_er_for_stort_er_det_ikke_rent() throws Exception {
        try (var tjener = Juksetjener.somSvarer("INSTREAM size limit exceeded. ERROR\0")) {
            assertThat(sjekk(Proevevirus.sjekk(tjener.adresse()), new byte[10]).utfall())
                    .isEqualTo(Utfall.FOR_STOR);
            assertThat(sjekk(Proevevirus.sjekk(tjener.adresse()), new byte[6 << 20])
                            .utfall())
                    .isEqualTo(Utfall.FOR_STOR);
            assertThat(tjener.mottatt())
                    .as("over our own limit nothing is sent")
                    .hasSize(1);
        }
    }

    @Test
    @Timeout(60)
    void en_clamd_som_aldri_blir_ferdig_holder_oss_ikke_lenger_enn_ventetiden() throws Exception {
        try (var tjener = new Juksetjener("PONG\0", (inn, linje) -> inn.readAllBytes())) {
            assertThat(sjekk(Proevevirus.sjekk(tjener.adresse(), KORT), new byte[10])
                            .utfall())
                    .isEqualTo(Utfall.UKONTROLLERT);
        }
    }

    @Test
    void en_clamd_som_ikke_er_der_er_borte_ikke_ren() throws Exception {
        var ingen = "127.0.0.1:" + Proevedovecot.ledigPort();
        for (var adresse : new String[] {ingen, "/finnes/ikke.sokkel", "finnes-ikke.invalid:3310"}) {
            assertThatThrownBy(() -> sjekk(Proevevirus.sjekk(adresse), new byte[10]))
                    .as(adresse)
                    .isInstanceOf(ViruskontrollBorte.class);
        }
    }

    @Test
    void uten_oppsett_ses_det_ikke_etter_noe() {
        assertThat(Proevevirus.sjekk("").erPaa()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "vert:port", "vert:99999", "http://vert:3310/", "sokkel"})
    void et_oppsett_som_ikke_kan_virke_sies_fra_om_ved_start(String adresse) {
        assertThatThrownBy(() -> Proevevirus.sjekk(adresse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vert:port");
    }

    @Test
    void kan_ikke_filen_leses_er_det_ikke_clamd_sin_skyld() throws Exception {
        try (var tjener = Juksetjener.somSvarer("stream: OK\0")) {
            assertThatThrownBy(() -> Proevevirus.sjekk(tjener.adresse())
                            .sjekk(
                                    () -> {
                                        throw new IOException("disken");
                                    },
                                    10))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(ViruskontrollBorte.class)
                    .hasMessage("disken");
        }
    }

    private static Virussvar sjekk(Virussjekk virus, byte[] innhold) throws IOException {
        return virus.sjekk(() -> new ByteArrayInputStream(innhold), innhold.length);
    }

    private static byte[] zip(byte[] innhold) throws IOException {
        var ut = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(ut)) {
            zip.putNextEntry(new ZipEntry("tilbud.com"));
            zip.write(innhold);
        }
        return ut.toByteArray();
    }
}
