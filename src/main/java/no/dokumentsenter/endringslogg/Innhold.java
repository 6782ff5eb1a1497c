package no.dokumentsenter.endringslogg;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of a new record as one line of text: {@code felt=verdi; felt=verdi}, in the order of the names. */
final class Innhold {
    private Innhold() {}

    static String tekst(Map<String, ?> felt) {
        return new TreeMap<>(felt)
                .entrySet().stream()
                        .filter(f ->
                                f.getValue() != null && !f.getValue().toString().isEmpty())
                        .map(f -> f.getKey() + "="
                                + f.getValue().toString().replace("\\", "\\\\").replace(";", "\\;"))
                        .collect(Collectors.joining("; "));
    }
}
