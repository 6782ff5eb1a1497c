package no.dokumentsenter.arbeidsflate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.dokumentsenter.tilgang.Person;

/** A browser without a screen: logs in by the form and listens over real HTTP. */
final class Proeveklient implements AutoCloseable {
    private static final Pattern BEVIS = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient klient =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Proeveklient(int port, Person person) {
        this.port = port;
        var bevis = BEVIS.matcher(hent("/logg-inn").body());
        if (!bevis.find()) {
            throw new AssertionError("ingen innlogging");
        }
        var skjema =
                "brukernavn=%s&passord=%s&_csrf=%s".formatted(person.brukernavn(), person.brukernavn(), bevis.group(1));
        var svar = send(HttpRequest.newBuilder(adresse("/logg-inn"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(skjema))
                .build());
        if (svar.statusCode() != 302
                || svar.headers().firstValue("Location").orElse("").contains("feil")) {
            throw new AssertionError("ikke logget inn: " + svar.headers());
        }
    }

    HttpResponse<String> hent(String sti) {
        return send(HttpRequest.newBuilder(adresse(sti))
                .header("Accept", "text/html")
                .build());
    }

    private HttpResponse<String> send(HttpRequest foresporsel) {
        try {
            return klient.send(foresporsel, HttpResponse.BodyHandlers.ofString());
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        } catch (InterruptedException stans) {
            throw new AssertionError(stans);
        }
    }

    private URI adresse(String sti) {
        return URI.create("http://localhost:" + port + sti);
    }

    /** Opens the stream and waits until the server has answered. */
    Stroem lytt() {
        var stroem = new Stroem();
        var foresporsel = HttpRequest.newBuilder(adresse("/hendelser"))
                .header("Accept", "text/event-stream")
                .build();
        klient.sendAsync(foresporsel, HttpResponse.BodyHandlers.ofLines()).thenAccept(svar -> {
            stroem.linjer.add("status " + svar.statusCode());
            try (Stream<String> linjer = svar.body()) {
                linjer.forEach(stroem.linjer::add);
            } catch (RuntimeException brutt) {
                stroem.linjer.add("brutt");
            }
            stroem.linjer.add("slutt");
        });
        stroem.linje("status ").transform(status -> {
            if (!status.equals("status 200")) {
                throw new AssertionError(status);
            }
            return status;
        });
        stroem.linje(":her");
        return stroem;
    }

    @Override
    public void close() {
        klient.shutdownNow();
    }

    /** What the server says, line by line. */
    static final class Stroem {
        private static final Duration LENGST = Duration.ofSeconds(90);

        private final LinkedBlockingQueue<String> linjer = new LinkedBlockingQueue<>();

        /** The data of the next event of the queue, past those of how far a reading has come. */
        String neste() {
            finn("event:koe");
            return finn("data:").substring("data:".length());
        }

        /** Waits for a line that begins so. */
        String linje(String begynnelse) {
            return finn(begynnelse);
        }

        private String finn(String begynnelse) {
            try {
                while (true) {
                    var linje = Optional.ofNullable(linjer.poll(LENGST.toSeconds(), TimeUnit.SECONDS))
                            .orElseThrow(() -> new AssertionError("ingenting kom: " + begynnelse));
                    if (linje.startsWith(begynnelse)) {
                        return linje;
                    }
                    if (linje.equals("slutt")) {
                        throw new AssertionError("strømmen ble lukket før " + begynnelse);
                    }
                }
            } catch (InterruptedException stans) {
                throw new AssertionError(stans);
            }
        }

        /** Lines that have come and that nobody has asked for. */
        boolean erStille() {
            return linjer.stream().noneMatch(linje -> linje.startsWith("data:"));
        }
    }
}
