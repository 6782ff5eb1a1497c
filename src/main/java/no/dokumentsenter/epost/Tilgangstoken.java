package no.dokumentsenter.epost;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.dokumentsenter.epost.Epostoppsett.Token;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The access token that a mailbox takes in place of a password. Kept until shortly before it runs out. */
final class Tilgangstoken {
    private static final Duration VENTETID = Duration.ofSeconds(30);

    /** A token is not used in its last minute: the clocks of two machines differ. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Token oppsett;
    private String gjeldende = "";
    private Instant utloeper = Instant.MIN;

    Tilgangstoken(Token oppsett) {
        this.oppsett = oppsett;
    }

    /**
     * The one in force, fetched when there is none.
     *
     * @throws IOException when the issuer does not answer, or answers with anything but a token
     */
    String hent() throws IOException {
        if (Instant.now().isAfter(utloeper)) {
            var svar = spoer();
            if (!(svar.get("access_token") instanceof String token)) {
                throw new IOException("utstederen ga ikke noe tilgangstoken");
            }
            gjeldende = token;
            var sekunder = svar.get("expires_in") instanceof Number tall ? tall.longValue() : 0;
            utloeper = Instant.now().plusSeconds(sekunder).minus(MARGIN);
        }
        return gjeldende;
    }

    /** The server refused it: the next one is fetched. */
    void glem() {
        utloeper = Instant.MIN;
    }

    private Map<?, ?> spoer() throws IOException {
        var felt = new LinkedHashMap<String, String>();
        felt.put("grant_type", "client_credentials");
        felt.put("client_id", oppsett.klient());
        felt.put("client_secret", oppsett.hemmelighet());
        felt.put("scope", oppsett.omfang());
        var skjema = felt.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var sporsmaal = HttpRequest.newBuilder(URI.create(oppsett.url()))
                .timeout(VENTETID)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(skjema))
                .build();
        try (var klient = HttpClient.newBuilder().connectTimeout(VENTETID).build()) {
            var svar = klient.send(sporsmaal, HttpResponse.BodyHandlers.ofString());
            if (svar.statusCode() != 200) {
                throw new IOException("utstederen svarte " + svar.statusCode());
            }
            return JSON.readValue(svar.body(), Map.class);
        } catch (JacksonException uleselig) {
            throw new IOException("utstederen svarte ikke med JSON", uleselig);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
            throw new IOException("avbrutt", avbrutt);
        }
    }
}
