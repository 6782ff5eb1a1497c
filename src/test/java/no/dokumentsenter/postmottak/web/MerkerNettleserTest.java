package no.dokumentsenter.postmottak.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.dokumentsenter.Chromium;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.postmottak.Proeveinntak;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The strip above the form, in a real browser. */
@Produkttest
class MerkerNettleserTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @LocalServerPort
    int port;

    @Test
    void ett_trykk_lar_det_krypterte_vente_og_en_lenke_maa_bekreftes_foer_den_godtas() throws IOException {
        var kommune = kommuner.ny();
        var person = personer.arkivar(kommune);
        inntak.slipp(kommune, "epost", "laast.eml", melding("Laast", """
                Content-Type: application/pkcs7-mime
                Content-Transfer-Encoding: base64

                MAsGCSqGSIb3DQEHAw==
                """));
        inntak.klar(kommune, "laast.eml");
        inntak.slipp(kommune, "epost", "lenke.eml", melding("Lenke", "\nSe https://we.tl/t-abc\n"));
        inntak.klar(kommune, "lenke.eml");
        try (var playwright = Chromium.krev();
                var nettleser = Chromium.start(playwright)) {
            var side = nettleser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
            Chromium.loggInn(side, "http://localhost:" + port, person.brukernavn());
            side.navigate("http://localhost:" + port + "/postko");
            assertThat(side.locator(".merker")).containsText("Kryptert og ikke lest: laast.eml.");
            side.locator(".merker button").click();

            assertThat(side.locator(".merker")).containsText("bare en lenke til WeTransfer");
            var venter = inntak.klar(kommune, "laast.eml");
            assertThat(venter.status()).isEqualTo("venter");
            assertThat(venter.ventGrunn()).isEqualTo("Passord eller ukryptert utgave fra avsenderen");
            side.locator("#lenkeBekreftet").focus();
            side.keyboard().press("Space");
            assertThat(side.locator("#lenkeBekreftet")).isChecked();
        }
        assertThat(inntak.klar(kommune, "lenke.eml").status()).isEqualTo("klar");
    }

    private static byte[] melding(String emne, String resten) {
        return ("From: Kari Aas <kari@eksempel.no>\nSubject: " + emne + "\nMIME-Version: 1.0\n" + resten)
                .getBytes(StandardCharsets.UTF_8);
    }
}
