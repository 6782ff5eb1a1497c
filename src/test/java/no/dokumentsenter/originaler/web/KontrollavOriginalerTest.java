package no.dokumentsenter.originaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Makuleringsmaate;
import no.dokumentsenter.originaler.Proeveoriginaler;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What one who controls sees of destroyed paper, the code on a label, and a box that is very full. */
@Produkttest
class KontrollavOriginalerTest {
    private static final LocalDate NYLIG = LocalDate.of(2026, 3, 2);

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveoriginaler proeve;

    @Autowired
    Makulering makulering;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaksjon;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person en;
    private Person annen;

    @BeforeEach
    void toArkivarer() {
        kommune = kommuner.ny();
        en = personer.arkivar(kommune);
        annen = personer.arkivar(kommune);
    }

    private UUID liste() {
        var post = proeve.journalfoert(en, kommune, NYLIG);
        var boks = proeve.lukketBoks(en, kommune, 200, true, List.of(post));
        return proeve.som(en, kommune, () -> makulering.lag(List.of(boks)));
    }

    private void signer(Person person, UUID liste) {
        proeve.som(
                person,
                kommune,
                () -> makulering.signer(liste, makulering.hent(liste).sjekksum()));
    }

    @Test
    void revisor_aapner_attesten_for_det_som_er_makulert_og_ingenting_annet() {
        var liste = liste();
        var revisor = personer.med(Rolle.REVISOR, kommune);
        var sti = "/%s/papir/karantene/liste/%s".formatted(kommune.slug(), liste);

        assertThat(mvc.get().uri(sti + "/attest").with(Proevepersoner.som(revisor)))
                .as("listen er ikke utført")
                .hasStatus(404);
        signer(en, liste);
        signer(annen, liste);
        proeve.som(
                en,
                kommune,
                () -> makulering.utfoer(liste, LocalDate.now(), Makuleringsmaate.values()[0], "Kanari Makulering"));

        assertThat(mvc.get().uri(sti + "/attest").with(Proevepersoner.som(revisor)))
                .hasStatusOk()
                .bodyText()
                .contains("Kanari Makulering", en.navn())
                .doesNotContain("garasje");
        assertThat(mvc.get().uri("/papir/attester").with(Proevepersoner.som(revisor)))
                .hasStatusOk()
                .bodyText()
                .contains(sti + "/attest", "Attester");
        assertThat(mvc.get().uri(sti).with(Proevepersoner.som(revisor)))
                .as("selve listen er for dem som arbeider med den")
                .hasStatus(404);
        for (var person : List.of(personer.med(Rolle.REVISOR, kommuner.ny()), personer.saksbehandler(kommune))) {
            assertThat(mvc.get().uri(sti + "/attest").with(Proevepersoner.som(person)))
                    .hasStatus(404);
        }
        assertThat(mvc.get()
                        .uri("/papir/attester")
                        .with(Proevepersoner.som(personer.med(Rolle.REVISOR, kommuner.ny()))))
                .bodyText()
                .doesNotContain("Kanari", kommune.slug());
    }

    @Test
    void koden_paa_etiketten_foerer_til_boksen_og_sier_ingenting_om_innholdet() throws Exception {
        var boks = proeve.lukketBoks(en, kommune, 3, true, List.of(proeve.journalfoert(en, kommune, NYLIG)));
        var side = mvc.get()
                .uri("/{slug}/papir/karantene/boks/{id}/etikett", kommune.slug(), boks)
                .with(Proevepersoner.som(en))
                .exchange()
                .getResponse()
                .getContentAsString();

        var etikett = side.substring(side.indexOf("etikett-qr"));
        var ruter = Integer.parseInt(funn("viewBox=\"0 0 (\\d+) \\d+\"", etikett));
        var sti = funn(" d=\"(M[^\"]+)\"", etikett);

        assertThat(les(ruter, sti)).isEqualTo("http://localhost/" + kommune.slug() + "/papir/karantene/boks/" + boks);
    }

    private static String funn(String moenster, String tekst) {
        var treff = Pattern.compile(moenster).matcher(tekst);
        assertThat(treff.find()).as(moenster).isTrue();
        return treff.group(1);
    }

    /** As a telephone sees it: eight dots for each. */
    private static String les(int ruter, String sti) throws Exception {
        var bredde = ruter * 8;
        var bilde = new int[bredde * bredde];
        Arrays.fill(bilde, 0xFFFFFF);
        for (var rute : sti.split("h1v1h-1z")) {
            var xy = rute.substring(1).split(" ");
            for (var y = 0; y < 8; y++) {
                for (var x = 0; x < 8; x++) {
                    bilde[(Integer.parseInt(xy[1]) * 8 + y) * bredde + Integer.parseInt(xy[0]) * 8 + x] = 0;
                }
            }
        }
        var kilde = new RGBLuminanceSource(bredde, bredde, bilde);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(kilde)))
                .getText();
    }

    @Test
    void en_boks_med_to_tusen_papirer_vises_hundre_om_gangen_og_siden_er_rask() {
        var post = proeve.journalfoert(en, kommune, NYLIG);
        var boks = proeve.lukketBoks(en, kommune, 200, true, List.of(post));
        fyll(boks, 1999);
        var sti = "/%s/papir/karantene/boks/%s".formatted(kommune.slug(), boks);

        hent(sti);
        var start = System.nanoTime();
        var foerste = hent(sti);
        var tid = Duration.ofNanos(System.nanoTime() - start);

        assertThat(foerste.split("id=\"papir-").length - 1).isEqualTo(Boksvisning.PAA_ETT_BLAD);
        assertThat(foerste).contains("Papir 1–100 av", "side=2");
        assertThat(hent(sti + "?side=20"))
                .contains("Papir 1 901–2 000 av 2 000")
                .doesNotContain("side=21");
        assertThat(hent(sti + "?side=99")).contains("side=19");
        assertThat(tid).as("siden er rask også på en maskin med annet å gjøre").isLessThan(Duration.ofSeconds(15));
    }

    private String hent(String sti) {
        var svar = mvc.get().uri(sti).with(Proevepersoner.som(en)).exchange();
        assertThat(svar).hasStatusOk();
        try {
            return svar.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException feil) {
            throw new IllegalStateException(feil);
        }
    }

    /** Letters and their paper by one statement each: through the doors it would take an hour. */
    private void fyll(UUID boks, int antall) {
        Kommunevalg.gjoerI(
                kommune,
                () -> transaksjon.executeWithoutResult(_ -> {
                    sql.sql("""
                            insert into innkommet_post (kommune_id, id, kanal, status, mottatt_dato, filnavn, mime_type, sjekksum,
                                filstoerrelse, avslutt_grunn, ferdig_av, ferdig_tid)
                            select :k, gen_random_uuid(), 'papir', 'avsluttet', now() - interval '210 days', 'fyll-' || n || '.pdf',
                                   'application/pdf', md5(:b || n) || md5(n || :b), 10, 'reklame', 'proeve', now()
                            from generate_series(1, :antall) n
                            """)
                            .param("k", kommune.id())
                            .param("b", boks.toString())
                            .param("antall", antall)
                            .update();
                    sql.sql("""
                            insert into originalpapir (kommune_id, id, innkommet_post_id, boks_id, nr, lagt_av, lagt_tid)
                            select :k, gen_random_uuid(), id, :boks, 1 + row_number() over (order by filnavn), 'proeve', now()
                            from innkommet_post where kommune_id = :k and filnavn like 'fyll-%'
                            """).param("k", kommune.id()).param("boks", boks).update();
                }));
    }
}
