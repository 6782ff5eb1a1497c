package no.dokumentsenter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.tilgang.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without a screen: keeps its cookies, follows no redirect by itself, and sends a page's forms as they stand. */
final class Proevenettleser implements AutoCloseable {
    private final HttpClient klient =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Proevenettleser(int port) {
        this.port = port;
    }

    /** Logged in by the form. */
    static Proevenettleser som(int port, Person person) {
        var nettleser = new Proevenettleser(port);
        var skjema = skjema(nettleser.side("/logg-inn"), "form");
        skjema.put("brukernavn", List.of(person.brukernavn()));
        skjema.put("passord", List.of(person.brukernavn()));
        var svar = nettleser.send("/logg-inn", skjema);
        if (svar.statusCode() != 302
                || svar.headers().firstValue("Location").orElse("").contains("feil")) {
            throw new AssertionError("ikke logget inn: " + svar.headers());
        }
        return nettleser;
    }

    HttpResponse<String> hent(String sti) {
        return svar(HttpRequest.newBuilder(adresse(sti)).header("Accept", "text/html"));
    }

    /** The page, which must be there. */
    Document side(String sti) {
        var svar = hent(sti);
        if (svar.statusCode() != 200) {
            throw new AssertionError(sti + " svarte " + svar.statusCode());
        }
        return Jsoup.parse(svar.body(), adresse(sti).toString());
    }

    HttpResponse<String> send(String sti, Map<String, List<String>> felt) {
        var kropp = felt.entrySet().stream()
                .flatMap(par -> par.getValue().stream().map(verdi -> kod(par.getKey()) + "=" + kod(verdi)))
                .collect(Collectors.joining("&"));
        return svar(HttpRequest.newBuilder(adresse(sti))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(kropp)));
    }

    /** What a browser would send of this form: its hidden fields too, the CSRF token among them. */
    static Map<String, List<String>> skjema(Document side, String hvilket) {
        var form = (FormElement) side.expectFirst(hvilket);
        var felt = new LinkedHashMap<String, List<String>>();
        form.formData().forEach(par -> felt.merge(par.key(), List.of(par.value()), Proevenettleser::begge));
        return felt;
    }

    private static List<String> begge(List<String> en, List<String> to) {
        return Stream.concat(en.stream(), to.stream()).toList();
    }

    private HttpResponse<String> svar(HttpRequest.Builder foresporsel) {
        try {
            return klient.send(foresporsel.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } catch (InterruptedException stans) {
            throw new AssertionError(stans);
        }
    }

    private static String kod(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private URI adresse(String sti) {
        return URI.create("http://localhost:" + port + sti);
    }

    @Override
    public void close() {
        klient.shutdownNow();
    }
}
