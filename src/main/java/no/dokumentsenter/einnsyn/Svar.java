package no.dokumentsenter.einnsyn;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What eInnsyn answered. Its words are looked into and never kept: they may quote what was sent. */
record Svar(int status, JsonNode innhold) {
    /** An id of eInnsyn: a prefix for the kind, and Base32. What does not look like one is never put in an address. */
    private static final Pattern ID = Pattern.compile("[a-z]{2,5}_[a-z0-9]{4,60}");

    private static final Pattern OPPTATT = Pattern.compile("\\((" + ID.pattern() + ")\\)");
    private static final Pattern FELTNAVN = Pattern.compile("[A-Za-z0-9_.\\[\\]]{1,60}");
    private static final int FLEST_FELT = 5;

    boolean gikkBra() {
        return status >= 200 && status < 300;
    }

    boolean finnesIkke() {
        return status == 404 || status == 410;
    }

    boolean erOpptatt() {
        return status == 409;
    }

    /** The id of what was made, changed or asked for. */
    Optional<String> id() {
        return gyldig(innhold.path("id").asString(""));
    }

    /** Of a 409: the one that is there already, which the message names. */
    Optional<String> opptattAv() {
        var treff = OPPTATT.matcher(innhold.path("message").asString(""));
        return treff.find() ? Optional.of(treff.group(1)) : Optional.empty();
    }

    /** Of a list: the first one's id, whether it is an id or the whole object. */
    Optional<String> foerste() {
        var en = innhold.path("items").path(0);
        return gyldig(en.isString() ? en.asString() : en.path("id").asString(""));
    }

    private static Optional<String> gyldig(String id) {
        return ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    /** Our code for a refusal. */
    String feil() {
        var tekst = innhold.path("message").asString("");
        if (tekst.contains("SSN")) {
            return "foedselsnummer";
        }
        return switch (status) {
            case 400, 413, 422 -> "innhold";
            case 403 -> "tilgang";
            case 409 -> "opptatt";
            default -> "uventet";
        };
    }

    /** The names of the fields that are refused, never what stood in them. */
    String felt() {
        return StreamSupport.stream(innhold.path("fieldError").spliterator(), false)
                .map(en -> en.path("fieldName").asString(""))
                .filter(navn -> FELTNAVN.matcher(navn).matches())
                .distinct()
                .limit(FLEST_FELT)
                .collect(Collectors.joining(", "));
    }
}
