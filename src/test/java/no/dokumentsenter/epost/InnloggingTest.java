package no.dokumentsenter.epost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.dokumentsenter.Jsonsvar;
import no.dokumentsenter.Proevedovecot;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.epost.Epostoppsett.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How we get in at a mail server: token and certificate, against a real one. */
class InnloggingTest {
    private static final String BRUKER = "post";

    @TempDir
    Path mappe;

    private HttpServer utsteder;
    private final Deque<String> tokener = new ArrayDeque<>(List.of("gammelt", "nytt"));
    private String forespoersel = "";

    /** Issues tokens, and tells the mail server which of them are good. */
    @BeforeEach
    void enUtsteder() throws IOException {
        utsteder = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        utsteder.createContext("/token", bytte -> {
            forespoersel = new String(bytte.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Jsonsvar.send(bytte, "{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(tokener.poll()));
        });
        utsteder.createContext("/sjekk", bytte -> {
            var spurt = new String(bytte.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Jsonsvar.send(
                    bytte,
                    spurt.contains("nytt")
                            ? "{\"active\":true,\"username\":\"" + BRUKER + "\"}"
                            : "{\"active\":false}");
        });
        utsteder.start();
    }

    @AfterEach
    void stengt() {
        utsteder.stop(0);
    }

    @Test
    void tilgangstoken_hentes_og_brukes_i_stedet_for_passord_og_byttes_naar_det_ikke_lenger_gjelder() throws Exception {
        try (var tjener = Proevedovecot.start(this::tokenoppsett)) {
            var token = new Tilgangstoken(new Token(adresse("/token"), "klient", "h&mmelig", "post.les"));
            var oppsett = oppsett(tjener.port(), Sikring.INGEN, token(), null);
            assertThatThrownBy(() -> koble(oppsett, token.hent())).isInstanceOf(AuthenticationFailedException.class);
            token.glem();

            koble(oppsett, token.hent());

            assertThat(token.hent()).as("kept while it is good").isEqualTo("nytt");
            assertThat(forespoersel)
                    .isEqualTo(
                            "grant_type=client_credentials&client_id=klient&client_secret=h%26mmelig&scope=post.les");
        }
    }

    @Test
    void svarer_utstederen_med_noe_annet_enn_et_token_sies_det_uten_aa_gjengi_svaret() {
        utsteder.createContext("/feil", bytte -> Jsonsvar.send(bytte, "<html>hemmelig</html>"));
        var token = new Tilgangstoken(new Token(adresse("/feil"), "klient", "x", "y"));
        assertThatThrownBy(token::hent).isInstanceOf(IOException.class).hasMessageNotContaining("hemmelig");
    }

    @Test
    void en_tjener_vi_ikke_kan_stole_paa_faar_ikke_passordet_og_en_med_kommunens_eget_sertifikat_faar_det()
            throws Exception {
        int port = Proevedovecot.ledigPort();
        try (var _ = Proevedovecot.start(rot -> tlsoppsett(rot, port))) {
            assertThatThrownBy(() -> koble(oppsett(port, Sikring.TLS, null, null), Proevedovecot.PASSORD))
                    .isInstanceOf(MessagingException.class)
                    .isNotInstanceOf(AuthenticationFailedException.class);

            koble(oppsett(port, Sikring.TLS, null, mappe.resolve("sertifikat.pem")), Proevedovecot.PASSORD);
        }
    }

    private static void koble(Imap oppsett, String hemmelighet) throws MessagingException {
        Imaplinje.koble(Imaplinje.oekt(oppsett), oppsett, hemmelighet).close();
    }

    private static Imap oppsett(int port, Sikring sikring, @Nullable Token token, @Nullable Path sertifikat) {
        return new Imap(
                "127.0.0.1",
                port,
                sikring,
                BRUKER,
                null,
                token,
                sertifikat,
                "INBOX",
                "Behandlet",
                Duration.ofMinutes(1),
                Duration.ofSeconds(10));
    }

    private Token token() {
        return new Token(adresse("/token"), "klient", "h&mmelig", "post.les");
    }

    private String adresse(String sti) {
        return "http://127.0.0.1:" + utsteder.getAddress().getPort() + sti;
    }

    private String tokenoppsett(Path rot) throws IOException {
        var fil = Files.writeString(rot.resolve("oauth2.conf"), """
                introspection_url = %s
                introspection_mode = post
                username_attribute = username
                active_attribute = active
                active_value = true
                """.formatted(adresse("/sjekk")));
        return """
                auth_mechanisms = plain login xoauth2
                passdb {
                  driver = oauth2
                  mechanisms = xoauth2
                  args = %s
                }
                """.formatted(fil);
    }

    private String tlsoppsett(Path rot, int port) throws IOException {
        var noekkel = rot.resolve("noekkel.pem");
        var sertifikat = mappe.resolve("sertifikat.pem");
        var openssl = new ProcessBuilder(("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                                + " -addext subjectAltName=IP:127.0.0.1 -keyout " + noekkel + " -out " + sertifikat)
                        .split(" "))
                .redirectErrorStream(true)
                .start();
        openssl.getInputStream().readAllBytes();
        Files.copy(sertifikat, rot.resolve("sertifikat.pem"));
        return """
                ssl = yes
                ssl_cert = <%1$s/sertifikat.pem
                ssl_key = <%1$s/noekkel.pem
                service imap-login {
                  inet_listener imaps {
                    port = %2$d
                    ssl = yes
                  }
                }
                """.formatted(rot, port);
    }
}
