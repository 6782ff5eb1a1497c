package no.dokumentsenter.postmottak.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The queue's address space with the real templates, files and security policy, and an office that the test holds in its
 * hand: an answer can be kept back, so that a race happens when the test says so and not by chance.
 */
final class Proevetjener implements AutoCloseable {
    /** The policy that the pages must live under. */
    private static final String REGLER =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

    record Innsendt(String sti, Map<String, String> felter) {}

    private final Proevemaler maler = new Proevemaler();
    private final HttpServer tjener;
    private final List<Koelinje> linjer = new CopyOnWriteArrayList<>(Proevedata.linjer());
    private final Map<String, CountDownLatch> holdt = new ConcurrentHashMap<>();
    private final List<OutputStream> lyttere = new CopyOnWriteArrayList<>();

    private int underveis;

    /** What was posted, in the order it came. */
    final BlockingQueue<Innsendt> innsendt = new LinkedBlockingQueue<>();

    Proevetjener() throws IOException {
        tjener = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        tjener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        tjener.createContext("/", this::svar);
        tjener.start();
    }

    String adresse() {
        return "http://localhost:" + tjener.getAddress().getPort();
    }

    List<Koelinje> linjer() {
        return linjer;
    }

    /** Keeps the answer about this document back until {@link #slipp}. */
    void hold(Koelinje linje) {
        holdt.put(linje.post(), new CountDownLatch(1));
    }

    void slipp(Koelinje linje) {
        Optional.ofNullable(holdt.remove(linje.post())).ifPresent(CountDownLatch::countDown);
    }

    /** New post: the list has it, and everybody who listens is told that something came. */
    void nyPost(Koelinje linje) throws IOException {
        linjer.add(linje);
        for (var lytter : lyttere) {
            lytter.write("event: koe\ndata: {\"kommune\":\"%s\",\"nye\":1}\n\n"
                    .formatted(linje.slug())
                    .getBytes(StandardCharsets.UTF_8));
            lytter.flush();
        }
    }

    /** The streams break. */
    void koblFra() throws IOException {
        for (var lytter : lyttere) {
            lytter.close();
        }
        lyttere.clear();
    }

    private void svar(HttpExchange ut) throws IOException {
        var sti = ut.getRequestURI().getPath();
        try (ut) {
            if (sti.equals("/hendelser")) {
                lytt(ut);
            } else if (ut.getRequestMethod().equals("POST")) {
                taImot(ut, sti);
            } else if (sti.equals("/postko")) {
                side(ut);
            } else if (sti.endsWith("/postko/saker")) {
                html(ut, maler.lag("postmottak/web/postko-arbeid :: saktreff", Map.of("treff", Proevedata.treff())));
            } else if (sti.startsWith("/postko/")) {
                dokument(ut, sti.substring("/postko/".length()));
            } else if (sti.startsWith("/arbeidsbord")) {
                var tomt = sti.endsWith("tom");
                var modell = Map.<String, Object>of(
                        "ramme",
                        Proevedata.ramme(tomt ? "grue" : "alle"),
                        "bord",
                        tomt ? Proevedata.tomtBord() : Proevedata.bord());
                html(ut, maler.lag("arbeidsflate/web/arbeidsbord", modell));
            } else if (sti.equals("/bilder/brev.png")) {
                send(ut, 200, "image/png", Proevebrev.bilde());
            } else if (sti.equals("/bilder/brev.pdf")) {
                send(ut, 200, "application/pdf", pdf());
            } else {
                fil(ut, sti);
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }

    private void side(HttpExchange ut) throws IOException {
        var spoer = Optional.ofNullable(ut.getRequestURI().getQuery()).orElse("");
        var kommune = verdi(spoer, "kommune").filter(k -> !k.equals("alle"));
        var rute = verdi(spoer, "rute").orElse("skjema");
        var synlige = spoer.contains("vis=tom")
                ? List.<Koelinje>of()
                : linjer.stream()
                        .filter(l -> kommune.isEmpty() || kommune.get().equals(l.slug()))
                        .toList();
        var valgt = verdi(spoer, "post")
                .flatMap(this::linje)
                .or(() -> synlige.stream().findFirst());
        var arbeid = valgt.map(l ->
                spoer.contains("vis=feil") ? Proevedata.uleselig(l) : Proevedata.arbeid(l, Proevedata.fyltSkjema(l)));
        var modell = Proevemaler.postko(
                Proevemaler.side(synlige, valgt.map(Koelinje::post), rute),
                new Arbeidsrute(
                        arbeid,
                        kommune.orElse("alle"),
                        Optional.of("Sist: Tor Brenden, ÅSN 2026/1432-7, kl. 10.41."),
                        Optional.of(Proevedata.journalfoert("vaaler/x"))),
                kommune.orElse("alle"));
        html(ut, maler.lag("postmottak/web/postko", modell));
    }

    private void dokument(HttpExchange ut, String post) throws IOException, InterruptedException {
        underveis(1);
        try {
            var venter = holdt.get(post);
            if (venter != null) {
                venter.await();
            }
            var linje = linje(post);
            if (linje.isEmpty()) {
                send(ut, 404, "text/plain", new byte[0]);
            } else {
                html(ut, svarMed(linje.get(), Optional.empty()));
            }
        } finally {
            underveis(-1);
        }
    }

    private synchronized void underveis(int endring) {
        underveis += endring;
        notifyAll();
    }

    /** Returns when no document is asked for and unanswered. */
    synchronized void ventTilAltErBesvart() throws InterruptedException {
        while (underveis > 0) {
            wait();
        }
    }

    private void taImot(HttpExchange ut, String sti) throws IOException {
        var felter = felter(new String(ut.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        innsendt.add(new Innsendt(sti, felter));
        if (sti.endsWith("/utkast") || sti.equals("/hurtigtaster")) {
            send(ut, 204, "text/plain", new byte[0]);
            return;
        }
        if ("konflikt".equals(felter.get("adresse"))) {
            var konflikt = new Konfliktvisning(
                    "Kari lagret for 20 s siden.",
                    "",
                    List.of(new Konfliktvisning.Forskjell("Tittel", felter.getOrDefault("tittel", ""), "Garasje")));
            send(
                    ut,
                    409,
                    "text/html; charset=utf-8",
                    maler.lag("postmottak/web/postko-arbeid :: konflikt", Map.of("konflikt", konflikt))
                            .getBytes(StandardCharsets.UTF_8));
            return;
        }
        var post = sti.replaceFirst("^/(\\w+)/postko/([^/]+)/.*$", "$1/$2");
        linjer.removeIf(l -> l.post().equals(post));
        var neste =
                linje(felter.getOrDefault("neste", "")).or(() -> linjer.stream().findFirst());
        html(
                ut,
                neste.map(l -> svarMed(l, Optional.of(Proevedata.journalfoert(post))))
                        .orElse(""));
    }

    private String svarMed(Koelinje linje, Optional<Kvittering> kvittering) {
        var rute = new Arbeidsrute(
                Optional.of(Proevedata.arbeid(linje, Proevedata.fyltSkjema(linje))),
                "alle",
                Optional.empty(),
                kvittering);
        return maler.lag("postmottak/web/postko-arbeid :: svar", Map.of("arbeidsrute", rute));
    }

    private void lytt(HttpExchange ut) throws IOException, InterruptedException {
        ut.getResponseHeaders().add("Content-Type", "text/event-stream");
        ut.sendResponseHeaders(200, 0);
        ut.getResponseBody().write(": hei\n\n".getBytes(StandardCharsets.UTF_8));
        ut.getResponseBody().flush();
        lyttere.add(ut.getResponseBody());
        new CountDownLatch(1).await();
    }

    private static void fil(HttpExchange ut, String sti) throws IOException {
        var rot = sti.startsWith("/vendor/") ? Path.of("node_modules") : Path.of("src/main/resources/static");
        var fil = rot.resolve(sti.replaceFirst("^/(vendor/)?", "")).normalize();
        if (!fil.startsWith(rot) || !Files.isRegularFile(fil)) {
            send(ut, 404, "text/plain", new byte[0]);
            return;
        }
        var navn = fil.toString();
        var type = navn.endsWith("js")
                ? "text/javascript"
                : Optional.ofNullable(Files.probeContentType(fil)).orElse("");
        send(ut, 200, type, Files.readAllBytes(fil));
    }

    private static void html(HttpExchange ut, String html) throws IOException {
        send(ut, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange ut, int kode, String type, byte[] kropp) throws IOException {
        ut.getResponseHeaders().add("Content-Type", type);
        ut.getResponseHeaders().add("Content-Security-Policy", REGLER);
        ut.sendResponseHeaders(kode, kropp.length == 0 ? -1 : kropp.length);
        ut.getResponseBody().write(kropp);
    }

    private Optional<Koelinje> linje(String post) {
        return linjer.stream().filter(l -> l.post().equals(post)).findFirst();
    }

    private static Optional<String> verdi(String spoer, String navn) {
        return Optional.ofNullable(felter(spoer).get(navn));
    }

    private static Map<String, String> felter(String kropp) {
        return Arrays.stream(kropp.split("&", -1))
                .filter(p -> p.contains("="))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> tyd(p[1]), (a, b) -> a + "|" + b));
    }

    private static String tyd(String verdi) {
        return URLDecoder.decode(verdi, StandardCharsets.UTF_8);
    }

    private static byte[] pdf() {
        try (var dokument = new PDDocument()) {
            dokument.addPage(new PDPage());
            dokument.addPage(new PDPage());
            var ut = new ByteArrayOutputStream();
            dokument.save(ut);
            return ut.toByteArray();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    @Override
    public void close() {
        holdt.values().forEach(CountDownLatch::countDown);
        tjener.stop(0);
    }
}
