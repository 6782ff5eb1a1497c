package no.dokumentsenter.einnsyn;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * eInnsyn's published OpenAPI, asked about what we send. What OpenAPI calls readOnly is the answer's alone, also when it
 * is required (OpenAPI 3.0, Schema Object); and a field that the schema does not name is a misspelled one.
 */
final class Einnsynkontrakt {
    private static final Path FIL = Path.of("../shared/standarder/einnsyn/einnsyn.openapi.yml");
    private static final String SKJEMAER = "/components/schemas/";

    private static Einnsynkontrakt lest;

    private final JsonNode api;
    private final Map<String, Schema> skjemaer = new ConcurrentHashMap<>();
    private final SchemaRegistry register = SchemaRegistry.withDialect(Dialects.getOpenApi30());

    private Einnsynkontrakt(JsonNode api) {
        this.api = api;
    }

    static boolean finnes() {
        return Files.exists(FIL);
    }

    static synchronized Einnsynkontrakt les() {
        if (lest == null) lest = lesFila();
        return lest;
    }

    private static Einnsynkontrakt lesFila() {
        var api = new YAMLMapper().readTree(FIL.toFile());
        api.at("/components/schemas").forEach(Einnsynkontrakt::utenDetBareSvaretHar);
        return new Einnsynkontrakt(api);
    }

    private static void utenDetBareSvaretHar(JsonNode skjema) {
        if (!(skjema.path("required") instanceof ArrayNode paakrevd)) return;
        var foer = new ArrayList<String>();
        paakrevd.forEach(navn -> foer.add(navn.asString()));
        paakrevd.removeAll();
        foer.stream()
                .filter(navn -> !skjema.at("/properties/" + navn + "/readOnly").asBoolean(false))
                .forEach(paakrevd::add);
    }

    /** What is wrong with a request, in the words of the schema; nothing when it may be sent. */
    List<String> feil(String metode, String sti, JsonNode innhold) {
        var skjema = skjemaFor(metode, sti);
        if (skjema.isEmpty()) {
            return innhold.isEmpty() ? List.of() : List.of(metode + " " + sti + " har ikke innhold");
        }
        return Stream.concat(
                        skjema(skjema).validate(innhold).stream().map(Object::toString),
                        ukjente(skjema, innhold).stream())
                .toList();
    }

    /** The name of the schema of that request; "" when it has none. */
    private String skjemaFor(String metode, String sti) {
        var veier = api.path("paths").properties().stream()
                .filter(vei -> sti.split("\\?")[0].matches(vei.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .map(Map.Entry::getValue)
                .filter(vei -> vei.has(metode.toLowerCase(Locale.ROOT)))
                .toList();
        if (veier.isEmpty()) throw new AssertionError("eInnsyn har ikke " + metode + " " + sti);
        return veier.getFirst()
                .path(metode.toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString("")
                .replace("#" + SKJEMAER, "");
    }

    private Schema skjema(String navn) {
        var rot = (ObjectNode) api.deepCopy();
        rot.removeAll();
        rot.set("components", api.path("components"));
        rot.putArray("allOf").addObject().put("$ref", "#" + SKJEMAER + navn);
        return skjemaer.computeIfAbsent(navn, _ -> register.getSchema(SchemaLocation.of("urn:einnsyn:" + navn), rot));
    }

    private Set<String> ukjente(String navn, JsonNode innhold) {
        var kjente = felt(api.at(SKJEMAER + navn));
        var ukjente = new TreeSet<String>();
        innhold.properties().forEach(felt -> {
            if (!kjente.has(felt.getKey())) {
                ukjente.add(navn + " har ikke " + felt.getKey());
                return;
            }
            var slag = kjente.path(felt.getKey());
            var verdier = felt.getValue().isArray() ? felt.getValue().valueStream() : Stream.of(felt.getValue());
            verdier.filter(JsonNode::isObject).forEach(en -> ukjente.addAll(ukjente(nestet(slag), en)));
        });
        return ukjente;
    }

    private static String nestet(JsonNode slag) {
        return slag.findValuesAsString("$ref").getFirst().replace("#" + SKJEMAER, "");
    }

    /** The fields of a schema and of what it is built on. */
    private ObjectNode felt(JsonNode skjema) {
        var alle = (ObjectNode) skjema.path("properties").deepCopy();
        skjema.path("allOf")
                .forEach(del ->
                        alle.setAll(felt(api.at(del.path("$ref").asString("").substring(1)))));
        return alle;
    }
}
