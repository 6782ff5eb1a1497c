package no.dokumentsenter.einnsyn;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.dokumentsenter.einnsyn.Einnsynoppsett.Tjener;
import no.dokumentsenter.postmottak.Kanalfeil;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One municipality's line to eInnsyn: its address and its key, which no other line has. Follows no redirect, for the
 * key is for that address alone.
 */
final class EinnsynClient {
    private static final Duration FORBINDELSE = Duration.ofSeconds(5);
    /** Whatever eInnsyn asks, we look again after this: a withdrawal may be waiting. */
    private static final Duration LENGST = Duration.ofMinutes(15);

    /** However patient the settings are: the lease on the line must outlast all that is asked for one entry. */
    private static final Duration LENGSTE_SVAR = Duration.ofSeconds(12);

    private static final long STOERSTE_SVAR = 4L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient klient = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(FORBINDELSE)
            .build();
    private final Tjener tjener;

    EinnsynClient(Tjener tjener) {
        this.tjener = tjener;
    }

    /**
     * Refuses to go on with a key that is another's, or settings that cannot work.
     *
     * @throws Linjebrudd then
     */
    void krevRettEnhet() {
        if (!tjener.erBrukbar()) {
            throw new Linjebrudd(Kanalfeil.OPPSETT, Optional.empty());
        }
        var meg = hent("/me");
        if (!meg.gikkBra()) {
            throw new Linjebrudd(Kanalfeil.INNLOGGING, Optional.empty());
        }
        if (!Objects.equals(meg.innhold().path("orgnummer").asString(""), tjener.orgnr())) {
            throw new Linjebrudd(Kanalfeil.OPPSETT, Optional.empty());
        }
    }

    Svar hent(String sti) {
        return spoer("GET", sti, Map.of());
    }

    Svar opprett(String sti, Map<String, Object> innhold) {
        return spoer("POST", sti, innhold);
    }

    Svar endre(String sti, Map<String, Object> innhold) {
        return spoer("PATCH", sti, innhold);
    }

    Svar slett(String sti) {
        return spoer("DELETE", sti, Map.of());
    }

    private Svar spoer(String metode, String sti, Map<String, Object> innhold) {
        var sporsmaal = HttpRequest.newBuilder(URI.create(rot() + sti))
                .timeout(ventetid())
                .header("API-KEY", Objects.requireNonNull(tjener.noekkel()))
                .header("Accept", "application/json");
        if (innhold.isEmpty()) {
            sporsmaal.method(metode, BodyPublishers.noBody());
        } else {
            sporsmaal
                    .header("Content-Type", "application/json")
                    .method(metode, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(innhold)));
        }
        return lest(vent(
                klient.sendAsync(sporsmaal.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), STOERSTE_SVAR))));
    }

    /** The request's own limit ends with the head of the answer; this one holds for all of it. */
    private HttpResponse<byte[]> vent(CompletableFuture<HttpResponse<byte[]>> svar) {
        try {
            return svar.get(ventetid().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException ikkeSvar) {
            svar.cancel(true);
            throw new Svikt(0);
        } catch (InterruptedException avbrutt) {
            svar.cancel(true);
            Thread.currentThread().interrupt();
            throw new Svikt(0);
        }
    }

    private Duration ventetid() {
        return tjener.ventetid().compareTo(LENGSTE_SVAR) > 0 ? LENGSTE_SVAR : tjener.ventetid();
    }

    private String rot() {
        return Objects.requireNonNull(tjener.adresse()).toString().replaceAll("/+$", "");
    }

    private static Svar lest(HttpResponse<byte[]> svar) {
        var status = svar.statusCode();
        var vent = svar.headers().firstValue("Retry-After").flatMap(EinnsynClient::sekunder);
        if (status == 401) {
            throw new Linjebrudd(Kanalfeil.INNLOGGING, Optional.empty());
        }
        if (status >= 300 && status < 400) {
            throw new Linjebrudd(Kanalfeil.OPPSETT, Optional.empty());
        }
        if (status == 429 || status == 503 && vent.isPresent()) {
            throw new Linjebrudd(Kanalfeil.FORBINDELSE, vent);
        }
        if (status >= 500 || status == 408) {
            throw new Svikt(status);
        }
        try {
            return new Svar(status, svar.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(svar.body()));
        } catch (JacksonException ikkeJson) {
            // A page in the way, of a proxy, says nothing about the entry.
            if (status < 300) {
                throw new Svikt(status);
            }
            return new Svar(status, MissingNode.getInstance());
        }
    }

    /** Seconds alone: eInnsyn gives no dates here. */
    private static Optional<Duration> sekunder(String verdi) {
        if (!verdi.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        var vent = Duration.ofSeconds(Long.parseLong(verdi));
        return Optional.of(vent.compareTo(LENGST) > 0 ? LENGST : vent);
    }
}
