package no.dokumentsenter.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An eInnsyn for practice, on a port of this machine: it speaks the protocol of API 1.0 and keeps all in memory. Not the
 * real one, and nobody can read what is sent to it. It does as the real one does where that matters: one externalId, one
 * object, whosever it is; a change adds to lists; another's object is refused; a number that looks like a birth number is
 * refused.
 */
public final class Oevelseseinnsyn implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODER = JsonNodeFactory.instance;
    private static final Pattern ELLEVE_SIFRE = Pattern.compile("\\b\\d{6} ?\\d{5}\\b");
    private static final String EIER = "journalenhet";
    private static final String VAAR_ID = "externalId";

    /** What must be there, per kind. */
    private static final Map<String, List<String>> PAAKREVD = Map.of(
            "arkiv", List.of("tittel"),
            "arkivdel", List.of("tittel"),
            "saksmappe", List.of("offentligTittel", "offentligTittelSensitiv", "saksaar", "sakssekvensnummer"),
            "journalpost",
                    List.of(
                            "offentligTittel",
                            "offentligTittelSensitiv",
                            "journalaar",
                            "journalsekvensnummer",
                            "journalpostnummer",
                            "journalposttype",
                            "journaldato"));

    private static final Map<String, String> PREFIKS = Map.of(
            "arkiv",
            "ark",
            "arkivdel",
            "arkd",
            "saksmappe",
            "sm",
            "journalpost",
            "jp",
            "korrespondansepart",
            "kp",
            "dokumentbeskrivelse",
            "db",
            "skjerming",
            "skj");

    private final HttpServer tjener;
    /** The orgnr of each key's Enhet. */
    private final Map<String, String> noekler = new ConcurrentHashMap<>();

    private final Map<String, ObjectNode> objekter = new LinkedHashMap<>();
    private final Map<String, String> slag = new LinkedHashMap<>();
    private final List<Foresporsel> logg = new ArrayList<>();
    private final Map<String, Deque<Feil>> feil = new ConcurrentHashMap<>();
    private final CountDownLatch stanset = new CountDownLatch(1);
    private final AtomicLong neste = new AtomicLong(100_000);

    /**
     * A request that came.
     *
     * @param orgnr whose key it had; "" when unknown
     */
    public record Foresporsel(String metode, String sti, String orgnr, JsonNode innhold) {}

    /**
     * What is to go wrong once.
     *
     * @param status the answer; 0 hangs up without one, and a negative one begins an answer and never ends it
     * @param utfoert whether it is done all the same
     * @param vent of Retry-After, seconds
     */
    public record Feil(int status, boolean utfoert, Optional<Integer> vent) {}

    private record Utfall(int status, JsonNode innhold) {}

    private Oevelseseinnsyn(HttpServer tjener) {
        this.tjener = tjener;
    }

    /** Starts on a free port of the loopback address. */
    public static Oevelseseinnsyn start() {
        try {
            var tjener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var einnsyn = new Oevelseseinnsyn(tjener);
            tjener.createContext("/", einnsyn::svar);
            tjener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            tjener.start();
            return einnsyn;
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    /** Starts one that knows these municipalities, and gives the settings by which each of them sends to it. */
    public static Map<String, Object> startFor(List<Demokommune> kommuner) {
        var einnsyn = start();
        var innstillinger = new LinkedHashMap<String, Object>();
        for (var kommune : kommuner) {
            var noekkel = "oevelse_" + kommune.slug();
            einnsyn.slippInn(noekkel, kommune.orgnr());
            var foran = "dokumentsenter.kommune." + kommune.slug() + ".einnsyn.";
            innstillinger.put(foran + "adresse", einnsyn.adresse().toString());
            innstillinger.put(foran + "noekkel", noekkel);
            innstillinger.put(foran + "orgnr", kommune.orgnr());
        }
        return innstillinger;
    }

    /** Where the API begins. */
    public URI adresse() {
        return URI.create("http://%s:%d"
                .formatted(
                        tjener.getAddress().getAddress().getHostAddress(),
                        tjener.getAddress().getPort()));
    }

    /** Lets this key write for this Enhet. */
    public void slippInn(String noekkel, String orgnr) {
        noekler.put(noekkel, orgnr);
    }

    /** Refuses the key from now on. */
    public void stengUte(String noekkel) {
        noekler.remove(noekkel);
    }

    /** The next requests of this Enhet but {@code /me} go wrong, one for each. */
    public void feiler(String orgnr, Feil... neste) {
        feilerVed(orgnr, "", neste);
    }

    /** As {@link #feiler}, of those alone whose path ends so: {@code /journalpost}. */
    public void feilerVed(String orgnr, String slutt, Feil... neste) {
        feil.computeIfAbsent(orgnr + " " + slutt, _ -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(neste));
    }

    private Optional<Feil> nesteFeil(String orgnr, String hva) {
        return feil.entrySet().stream()
                .filter(en -> en.getKey().startsWith(orgnr + " ")
                        && hva.endsWith(en.getKey().substring(orgnr.length() + 1)))
                .flatMap(en -> Optional.ofNullable(en.getValue().poll()).stream())
                .findFirst();
    }

    /** All that came with a key of this Enhet, but {@code /me}. */
    public synchronized List<Foresporsel> forespoersler(String orgnr) {
        return logg.stream().filter(en -> en.orgnr().equals(orgnr)).toList();
    }

    /** What this Enhet shows now of a kind: {@code journalpost}, {@code saksmappe}. */
    public synchronized List<JsonNode> viser(String orgnr, String hva) {
        return objekter.entrySet().stream()
                .filter(en -> hva.equals(slag.get(en.getKey()))
                        && en.getValue().path(EIER).asString("").equals(orgnr))
                .map(en -> (JsonNode) en.getValue().deepCopy())
                .toList();
    }

    /** Forgets an object, as if somebody had taken it away there. */
    public synchronized void glem(String id) {
        objekter.remove(id);
        slag.remove(id);
    }

    @Override
    public void close() {
        stanset.countDown();
        tjener.stop(0);
    }

    private void svar(HttpExchange samtale) throws IOException {
        try (samtale) {
            var orgnr = Optional.ofNullable(samtale.getRequestHeaders().getFirst("API-KEY"))
                    .map(noekler::get);
            var innhold = samtale.getRequestBody().readAllBytes();
            var lest = innhold.length == 0 ? NODER.objectNode() : JSON.readTree(innhold);
            if (orgnr.isEmpty()) {
                send(samtale, new Utfall(401, feil("authenticationError", "Invalid API key")), Optional.empty());
                return;
            }
            var sti = samtale.getRequestURI().getPath();
            if (sti.equals("/me")) {
                send(samtale, new Utfall(200, meg(orgnr.get())), Optional.empty());
                return;
            }
            behandle(samtale, orgnr.get(), sti, lest);
        }
    }

    private void behandle(HttpExchange samtale, String orgnr, String sti, JsonNode lest) throws IOException {
        var galt = nesteFeil(orgnr, sti);
        Utfall utfall;
        synchronized (this) {
            logg.add(new Foresporsel(samtale.getRequestMethod(), samtale.getRequestURI() + "", orgnr, lest));
            utfall = galt.isPresent() && !galt.get().utfoert()
                    ? new Utfall(galt.get().status(), feil("eInnsynException", "Øvelse"))
                    : gjoer(
                            samtale.getRequestMethod(),
                            sti,
                            samtale.getRequestURI().getQuery(),
                            orgnr,
                            lest);
        }
        if (galt.isPresent() && galt.get().status() <= 0) {
            if (galt.get().status() < 0) {
                begynnOgBliStaaende(samtale);
            }
            return; // closed without an answer
        }
        send(
                samtale,
                galt.map(en -> new Utfall(en.status(), feil("eInnsynException", "Øvelse")))
                        .orElse(utfall),
                galt.flatMap(Feil::vent));
    }

    private void begynnOgBliStaaende(HttpExchange samtale) throws IOException {
        samtale.sendResponseHeaders(200, 2);
        samtale.getResponseBody().write('{');
        samtale.getResponseBody().flush();
        try {
            stanset.await();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange samtale, Utfall utfall, Optional<Integer> vent) throws IOException {
        var bytes = JSON.writeValueAsBytes(utfall.innhold());
        vent.ifPresent(sekunder -> samtale.getResponseHeaders().set("Retry-After", sekunder + ""));
        samtale.getResponseHeaders().set("Content-Type", "application/json");
        samtale.sendResponseHeaders(utfall.status(), bytes.length);
        samtale.getResponseBody().write(bytes);
    }

    private Utfall gjoer(String metode, String sti, @Nullable String spoer, String orgnr, JsonNode innhold) {
        var ledd = sti.substring(1).split("/");
        if (metode.equals("POST") && (ledd.length == 1 || ledd.length == 3)) {
            return opprett(ledd, orgnr, innhold);
        }
        if (metode.equals("GET") && ledd.length == 1) {
            return new Utfall(200, liste(ledd[0], Optional.ofNullable(spoer).orElse("")));
        }
        if (ledd.length != 2) {
            return new Utfall(405, feil("methodNotAllowed", "Not allowed"));
        }
        var objekt = objekter.get(ledd[1]);
        if (objekt == null || !ledd[0].equals(slag.get(ledd[1]))) {
            return new Utfall(404, feil("notFound", "No %s found with id %s".formatted(ledd[0], ledd[1])));
        }
        if (!metode.equals("GET") && !objekt.path(EIER).asString("").equals(orgnr)) {
            return new Utfall(403, feil("authorizationError", "Not authorized to change " + ledd[1]));
        }
        return switch (metode) {
            case "GET" -> new Utfall(200, objekt);
            case "PATCH" -> endre(objekt, innhold);
            case "DELETE" -> slett(ledd[1], objekt);
            default -> new Utfall(405, feil("methodNotAllowed", "Not allowed"));
        };
    }

    private Utfall opprett(String[] ledd, String orgnr, JsonNode innhold) {
        var hva = ledd[ledd.length - 1];
        var over = ledd.length == 3 ? objekter.get(ledd[1]) : null;
        if (!PAAKREVD.containsKey(hva) || ledd.length == 3 && over == null) {
            return new Utfall(404, feil("notFound", "Not found"));
        }
        if (over != null && !over.path(EIER).asString("").equals(orgnr)) {
            return new Utfall(403, feil("authorizationError", "Not authorized to add here"));
        }
        var galt = kontroller(hva, innhold);
        if (galt.isPresent()) {
            return galt.get();
        }
        var opptatt = medVaarId(innhold.path(VAAR_ID).asString(""));
        if (opptatt.isPresent()) {
            return new Utfall(
                    409,
                    feil(
                            "conflict",
                            "A conflicting object (%s) already exists. Duplicate value in the field `externalId`."
                                    .formatted(opptatt.get())));
        }
        var ny = lagre(hva, orgnr);
        if (over != null) {
            ny.put(ledd[0], ledd[1]);
        }
        flett(ny, innhold, orgnr);
        return new Utfall(201, ny);
    }

    private ObjectNode lagre(String hva, String orgnr) {
        var id = PREFIKS.get(hva) + "_" + Long.toString(neste.incrementAndGet(), 36);
        var ny = NODER.objectNode();
        ny.put("id", id);
        ny.put("entity", hva.substring(0, 1).toUpperCase(Locale.ROOT) + hva.substring(1));
        ny.put(EIER, orgnr);
        objekter.put(id, ny);
        slag.put(id, hva);
        return ny;
    }

    private Optional<Utfall> kontroller(String hva, JsonNode innhold) {
        var mangler = PAAKREVD.getOrDefault(hva, List.of()).stream()
                .filter(felt -> !innhold.hasNonNull(felt))
                .toList();
        if (!mangler.isEmpty()) {
            var svar = feil("validationError", "One or more fields are invalid");
            var felt = svar.putArray("fieldError");
            mangler.forEach(navn -> felt.addObject().put("fieldName", navn).put("message", "must not be null"));
            return Optional.of(new Utfall(400, svar));
        }
        return numre(innhold);
    }

    private static Optional<Utfall> numre(JsonNode innhold) {
        return ELLEVE_SIFRE.matcher(innhold.toString()).find()
                ? Optional.of(new Utfall(400, feil("badRequest", "Possible SSN detected")))
                : Optional.empty();
    }

    private Utfall endre(ObjectNode objekt, JsonNode innhold) {
        var galt = numre(innhold);
        if (galt.isPresent()) {
            return galt.get();
        }
        flett(objekt, innhold, objekt.path(EIER).asString(""));
        return new Utfall(200, objekt);
    }

    /** Lists are added to; an object in them with an externalId that is known is changed. */
    private void flett(ObjectNode objekt, JsonNode innhold, String orgnr) {
        innhold.properties().forEach(felt -> {
            var navn = felt.getKey();
            var verdi = felt.getValue();
            if (verdi.isArray()) {
                var liste = objekt.path(navn) instanceof ArrayNode gammel ? gammel : objekt.putArray(navn);
                verdi.forEach(en -> leggTil(liste, nestet(navn, en, orgnr)));
            } else if (verdi.isObject()) {
                objekt.set(navn, nestet(navn, verdi, orgnr));
            } else if (!verdi.isNull()) {
                objekt.set(navn, verdi);
            }
        });
    }

    private static void leggTil(ArrayNode liste, ObjectNode en) {
        if (liste.valueStream().noneMatch(gammel -> gammel == en)) {
            liste.add(en);
        }
    }

    private ObjectNode nestet(String navn, JsonNode en, String orgnr) {
        var kjent = medVaarId(en.path(VAAR_ID).asString("")).map(objekter::get);
        var node = kjent.orElseGet(() -> lagre(navn, orgnr));
        flett(node, en, orgnr);
        return node;
    }

    private Optional<String> medVaarId(String vaarId) {
        return objekter.entrySet().stream()
                .filter(en -> !vaarId.isEmpty()
                        && en.getValue().path(VAAR_ID).asString("").equals(vaarId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Utfall slett(String id, ObjectNode objekt) {
        objekter.entrySet().stream()
                .filter(en -> en.getValue().path("saksmappe").asString("").equals(id))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::glemAlt);
        glemAlt(id);
        return new Utfall(200, objekt.deepCopy().put("deleted", true));
    }

    private void glemAlt(String id) {
        var objekt = objekter.get(id);
        if (objekt == null) {
            return;
        }
        Stream.concat(
                        objekt.path("korrespondansepart").valueStream(),
                        Stream.concat(
                                objekt.path("dokumentbeskrivelse").valueStream(), Stream.of(objekt.path("skjerming"))))
                .forEach(en -> glem(en.path("id").asString("")));
        glem(id);
    }

    private ObjectNode liste(String hva, String spoer) {
        var svar = NODER.objectNode();
        var funnet = svar.putArray("items");
        if (spoer.startsWith("externalIds=")) {
            medVaarId(spoer.substring("externalIds=".length()))
                    .filter(id -> hva.equals(slag.get(id)))
                    .ifPresent(id -> funnet.add(objekter.get(id)));
        }
        return svar;
    }

    private static ObjectNode meg(String orgnr) {
        return NODER.objectNode()
                .put("entity", "AuthInfo")
                .put("authType", "ApiKey")
                .put("type", "Enhet")
                .put("id", "enh_" + orgnr)
                .put("orgnummer", orgnr);
    }

    private static ObjectNode feil(String type, String melding) {
        return NODER.objectNode().put("type", type).put("message", melding);
    }
}
