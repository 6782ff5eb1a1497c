package no.dokumentsenter.offentligjournal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has put aside, as the text of a cookie on the reader's own device: addresses of public entries and when
 * it ends. Nothing of it is kept here, and nothing in it says who the reader is.
 *
 * @param utloep when the device forgets it
 */
record Kurv(List<Vare> varer, Instant utloep) {
    /** From the last time that something was put in. */
    static final Duration LEVETID = Duration.ofHours(24);

    /** As many as one asks for at a time; and a cookie is sent with every request. */
    static final int FLEST = 20;

    private static final String MELLOM = "_";
    private static final Pattern VARE =
            Pattern.compile("([a-z0-9-]{2,30}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** An entry, by whose journal it is in and its id. */
    record Vare(String slug, UUID id) {
        /** As it stands in a form and in the cookie; nothing else is one. */
        static Optional<Vare> les(String tekst) {
            var treff = VARE.matcher(tekst);
            return treff.matches()
                    ? Optional.of(new Vare(treff.group(1), UUID.fromString(treff.group(2))))
                    : Optional.empty();
        }

        String skrevet() {
            return slug + ":" + id;
        }
    }

    /** What the cookie says; an old one, and one that somebody has written in, is an empty basket. */
    static Kurv les(@Nullable String kapsel, Instant naa) {
        var deler = List.of((kapsel == null ? "" : kapsel).split(MELLOM));
        var utloep = tid(deler.getFirst());
        if (utloep.isEmpty() || !utloep.get().isAfter(naa) || utloep.get().isAfter(naa.plus(LEVETID))) {
            return new Kurv(List.of(), naa.plus(LEVETID));
        }
        var varer = deler.stream()
                .skip(1)
                .flatMap(del -> Vare.les(del).stream())
                .distinct()
                .limit(FLEST)
                .toList();
        return new Kurv(varer, utloep.get());
    }

    private static Optional<Instant> tid(String sekunder) {
        return sekunder.matches("\\d{1,12}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(sekunder)))
                : Optional.empty();
    }

    /** With one more, for a day from now; the same once more is put in once. */
    Kurv med(Vare vare, Instant naa) {
        var flere = new ArrayList<>(varer);
        flere.remove(vare);
        flere.add(vare);
        return new Kurv(List.copyOf(flere), naa.plus(LEVETID));
    }

    /** Without it, for as long as before. */
    Kurv uten(Vare vare) {
        return new Kurv(varer.stream().filter(en -> !en.equals(vare)).toList(), utloep);
    }

    /** Whether there is room for this one. */
    boolean harPlassTil(Vare vare) {
        return varer.size() < FLEST || varer.contains(vare);
    }

    /** The text of the cookie. */
    String skrevet() {
        return Stream.concat(
                        Stream.of(Long.toString(utloep.getEpochSecond())),
                        varer.stream().map(Vare::skrevet))
                .collect(Collectors.joining(MELLOM));
    }
}
