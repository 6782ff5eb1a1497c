package no.dokumentsenter.kommandolinje;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** What the training run of {@link Hurtigstart} does with the product: the pages that everybody's first minute needs. */
final class Opplaering {
    private static final List<String> SIDER = List.of("/", "/logg-inn", "/postjournal", "/tilgjengelighet");

    private Opplaering() {}

    static void besoek(int port) {
        try (var klient = HttpClient.newHttpClient()) {
            for (var side : SIDER) {
                klient.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + side))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException feil) {
            throw new IllegalStateException("opplæringen fikk ikke svar", feil);
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }
}
