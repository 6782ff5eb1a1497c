package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dokumentsenter.postmottak.forslag.Saksreferanse.Slag;

/** Our case numbers in a letter, and whose number the letter says it is: the nearest word before it decides. */
final class Brevreferanse {
    private static final Pattern NUMMER =
            Pattern.compile("(?<![\\d/.-])((?:20)?\\d{2}) ?/ ?(\\d{1,6})(?:-\\d{1,3})?(?![\\d/])");
    private static final Pattern FULLT_AAR = Pattern.compile("20\\d{2}/\\d{1,6}");
    private static final Pattern I_PARENTES = Pattern.compile("[(\\[]$");
    private static final Pattern LEDEORD = Pattern.compile("(?iU)\\b(?:"
            + "(?<avsenders>vår(?:t|es)?\\s+(?:ref|sak|ark|jour)\\p{L}*|avsende?re?n?s\\s+\\p{L}+|egen\\s+ref\\p{L}*)"
            + "|(?<vaar>(?:deres|dykkar|kommunens)\\s+(?:ref|sak|ark|jour)\\p{L}*|saksnr|saksnummer|arkivsak\\p{L}*|sak(?:en)?)"
            + "|(?<uvisst>ref(?:eranse)?))\\b");
    /** As for a property: 41/12 after gnr is never a case. */
    private static final Pattern EIENDOM =
            Pattern.compile("(?i)\\b(?:gnr|g\\.nr|gårdsnr|gbnr)\\.?\\s*\\d{1,4}\\s*/\\s*\\d{1,4}");

    private Brevreferanse() {}

    static List<Treff<Saksreferanse>> finn(Brev brev) {
        var alle = new ArrayList<Treff<Saksreferanse>>();
        brev.emne().ifPresent(emne -> i(emne).forEach(ref -> alle.add(Treff.utenBevis(ref.verdi()))));
        for (var linje : brev.linjer()) {
            i(linje.tekst())
                    .forEach(ref -> alle.add(new Treff<>(ref.verdi(), List.of(linje.bevis(ref.fra(), ref.til())))));
        }
        var unike = new LinkedHashMap<String, Treff<Saksreferanse>>();
        alle.stream()
                .sorted(Comparator.comparing(t -> t.verdi().slag()))
                .forEach(t -> unike.putIfAbsent(t.verdi().nummer(), t));
        return List.copyOf(unike.values());
    }

    private record Sted(Saksreferanse verdi, int fra, int til) {}

    private static List<Sted> i(String tekst) {
        var utenEiendom =
                EIENDOM.matcher(tekst).replaceAll(m -> "x".repeat(m.group().length()));
        return NUMMER.matcher(utenEiendom)
                .results()
                .flatMap(m -> {
                    var nummer = m.group(1) + "/" + m.group(2);
                    var foran = utenEiendom.substring(0, m.start());
                    // A short year may be any fraction or date: it needs a word that says what it is, or brackets of
                    // its own.
                    return slag(foran)
                            .or(() -> Optional.of(Slag.NEVNT)
                                    .filter(nevnt -> FULLT_AAR.matcher(nummer).matches()
                                            || I_PARENTES.matcher(foran).find()))
                            .map(s -> new Sted(new Saksreferanse(nummer, s), m.start(), m.end()))
                            .stream();
                })
                .toList();
    }

    private static Optional<Slag> slag(String foran) {
        var ord = LEDEORD.matcher(foran);
        var siste = Optional.<Slag>empty();
        while (ord.find()) {
            siste = Optional.of(
                    ord.group("avsenders") != null
                            ? Slag.AVSENDERS
                            : ord.group("vaar") != null ? Slag.VAAR : Slag.UVISST);
        }
        return siste;
    }
}
