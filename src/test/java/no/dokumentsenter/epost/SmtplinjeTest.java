package no.dokumentsenter.epost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import no.dokumentsenter.Jsonsvar;
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.epost.Epostoppsett.Smtp;
import no.dokumentsenter.epost.Epostoppsett.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.AuthenticationHandler;
import org.subethamail.smtp.AuthenticationHandlerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;

/** How we get in at the server that receipts go to: certificate, password and token, against a real one. */
class SmtplinjeTest {
    @TempDir
    Path mappe;

    private HttpServer utsteder;
    private final Deque<String> tokener = new ArrayDeque<>(List.of("gammelt", "nytt"));

    @BeforeEach
    void enUtsteder() throws Exception {
        utsteder = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        utsteder.createContext(
                "/token",
                bytte -> Jsonsvar.send(
                        bytte, "{\"access_token\":\"%s\",\"expires_in\":3600}".formatted(tokener.poll())));
        utsteder.start();
    }

    @AfterEach
    void stengt() {
        utsteder.stop(0);
    }

    @Test
    void en_tjener_vi_ikke_kan_stole_paa_faar_ikke_passordet_og_en_med_kommunens_eget_sertifikat_faar_det()
            throws Exception {
        var kontekst = sertifikat();
        try (var tjener = Proevesmtp.start(bygger -> bygger.startTlsSocketFactory(kontekst)
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new Doervakt("PLAIN", "post\0post\0hemmelig")))) {
            assertThatThrownBy(() -> koble(oppsett(tjener, "hemmelig", null, null)))
                    .isInstanceOf(MessagingException.class)
                    .isNotInstanceOf(AuthenticationFailedException.class);
            assertThatThrownBy(() -> koble(oppsett(tjener, "feil", null, mappe.resolve("sertifikat.pem"))))
                    .isInstanceOf(AuthenticationFailedException.class);
            koble(oppsett(tjener, "hemmelig", null, mappe.resolve("sertifikat.pem")));
        }
    }

    @Test
    void en_tjener_uten_STARTTLS_faar_verken_passord_eller_brev() throws Exception {
        try (var tjener = Proevesmtp.start(
                bygger -> bygger.authenticationHandlerFactory(new Doervakt("PLAIN", "post\0post\0hemmelig")))) {
            assertThatThrownBy(() -> koble(oppsett(tjener, "hemmelig", null, null)))
                    .isInstanceOf(MessagingException.class)
                    .isNotInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void tilgangstoken_brukes_i_stedet_for_passord_og_byttes_naar_det_ikke_lenger_gjelder() throws Exception {
        var kontekst = sertifikat();
        try (var tjener = Proevesmtp.start(bygger -> bygger.startTlsSocketFactory(kontekst)
                .requireTLS()
                .authenticationHandlerFactory(new Doervakt("XOAUTH2", "user=post\1auth=Bearer nytt\1\1")))) {
            var oppsett = oppsett(
                    tjener,
                    null,
                    new Token("http://127.0.0.1:" + utsteder.getAddress().getPort() + "/token", "klient", "x", "smtp"),
                    mappe.resolve("sertifikat.pem"));
            var adgang = new Adgang(oppsett);
            assertThatThrownBy(() -> Smtplinje.koble(oppsett, adgang, "proeve.example"))
                    .isInstanceOf(AuthenticationFailedException.class);
            adgang.avvist();
            Smtplinje.koble(oppsett, adgang, "proeve.example").close();
            assertThat(tokener).isEmpty();
        }
    }

    private static void koble(Smtp oppsett) throws Exception {
        Smtplinje.koble(oppsett, new Adgang(oppsett), "proeve.example").close();
    }

    private static Smtp oppsett(
            Proevesmtp tjener, @Nullable String passord, @Nullable Token token, @Nullable Path sertifikat) {
        return new Smtp(
                "127.0.0.1",
                tjener.port(),
                Sikring.STARTTLS,
                "post",
                passord,
                token,
                sertifikat,
                Duration.ofSeconds(5));
    }

    private SSLContext sertifikat() throws Exception {
        kjoer("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                + " -addext subjectAltName=IP:127.0.0.1 -keyout noekkel.pem -out sertifikat.pem");
        kjoer("openssl pkcs12 -export -in sertifikat.pem -inkey noekkel.pem -out lager.p12 -passout pass:proeve");
        var lager = KeyStore.getInstance("PKCS12");
        try (InputStream fil = Files.newInputStream(mappe.resolve("lager.p12"))) {
            lager.load(fil, "proeve".toCharArray());
        }
        var noekler = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        noekler.init(lager, "proeve".toCharArray());
        var kontekst = SSLContext.getInstance("TLS");
        kontekst.init(noekler.getKeyManagers(), null, null);
        return kontekst;
    }

    private void kjoer(String kommando) throws Exception {
        var prosess = new ProcessBuilder(kommando.split(" "))
                .directory(mappe.toFile())
                .redirectErrorStream(true)
                .start();
        var sagt = new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prosess.waitFor()).as(sagt).isZero();
    }

    /** Lets in the one who says the words, in the one way it knows. */
    private record Doervakt(String maate, String ord) implements AuthenticationHandlerFactory {
        @Override
        public List<String> getAuthenticationMechanisms() {
            return List.of(maate);
        }

        @Override
        public AuthenticationHandler create() {
            return new AuthenticationHandler() {
                @Override
                public Optional<String> auth(String sagt, MessageContext kontekst) throws RejectException {
                    var deler = sagt.split(" ");
                    if (deler.length < 3) return Optional.of("334 ");
                    var hva = new String(Base64.getDecoder().decode(deler[2]), StandardCharsets.UTF_8);
                    if (!hva.equals(ord)) throw new RejectException(535, "nei");
                    return Optional.empty();
                }

                @Override
                public Object getIdentity() {
                    return "post";
                }
            };
        }
    }
}
