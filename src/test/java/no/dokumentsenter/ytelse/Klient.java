package no.dokumentsenter.ytelse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A logged-in person's HTTP client. */
final class Klient {
    private static final String GRENSE = "----ytelse7d1c0a";

    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String adresse;
    private final String bevis;

    Klient(String adresse, String brukernavn) throws IOException, InterruptedException {
        this.adresse = adresse;
        send(
                "/logg-inn",
                "application/x-www-form-urlencoded",
                skjema(Map.of(
                        "brukernavn",
                        brukernavn,
                        "passord",
                        brukernavn,
                        "_csrf",
                        bevis(hent("/logg-inn").body()))));
        this.bevis = bevis(hent("/arbeidsbord").body());
    }

    HttpResponse<String> hent(String sti) throws IOException, InterruptedException {
        return klient.send(
                HttpRequest.newBuilder(URI.create(adresse + sti))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form with one file, and demands that something was made. */
    void registrer(String sti, Map<String, String> felt, String filnavn, byte[] fil)
            throws IOException, InterruptedException {
        var kropp = new ByteArrayOutputStream(fil.length + 4096);
        var alle = new LinkedHashMap<>(felt);
        alle.put("_csrf", bevis);
        for (var en : alle.entrySet()) {
            kropp.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(GRENSE, en.getKey(), en.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        kropp.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(GRENSE, filnavn)
                        .getBytes(StandardCharsets.UTF_8));
        kropp.writeBytes(fil);
        kropp.writeBytes("\r\n--%s--\r\n".formatted(GRENSE).getBytes(StandardCharsets.UTF_8));
        var svar = send(sti, "multipart/form-data; boundary=" + GRENSE, kropp.toByteArray());
        if (svar.statusCode() != 201) {
            throw new IOException("registreringen svarte " + svar.statusCode() + ": " + svar.body());
        }
    }

    private HttpResponse<String> send(String sti, String type, byte[] kropp) throws IOException, InterruptedException {
        return klient.send(
                HttpRequest.newBuilder(URI.create(adresse + sti))
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(kropp))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] skjema(Map<String, String> felt) {
        return felt.entrySet().stream()
                .map(par -> par.getKey() + "=" + URLEncoder.encode(par.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String bevis(String side) {
        return Jsoup.parse(side).expectFirst("input[name=_csrf]").val();
    }
}
