package no.dokumentsenter.felles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The public form of a title: the chosen words become stars (M025 offentligTittel). Always five, so that the length
 * tells nothing; neighbours fall together, so that the number of words tells nothing either.
 */
public final class Maskering {
    /** What stands for hidden words. */
    public static final String STJERNER = "*****";

    private static final Pattern KANTER = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern MELLOMROM = Pattern.compile("\\s+");
    private static final Pattern NABOER = Pattern.compile("\\*{5}(?: \\*{5})+");

    private Maskering() {}

    /** The words of a title, as the numbers of shielded words count them from 0. */
    public static List<String> ord(String tittel) {
        var rensket = tittel.strip();
        return rensket.isEmpty() ? List.of() : List.of(MELLOMROM.split(rensket));
    }

    /** The title with the words of these numbers hidden; the title itself when there are none. */
    public static String masker(String tittel, List<Integer> skjermedeOrd) {
        if (skjermedeOrd.isEmpty()) {
            return tittel.strip();
        }
        var ord = ord(tittel);
        var maskert = IntStream.range(0, ord.size())
                .mapToObj(nr -> skjermedeOrd.contains(nr) ? STJERNER : ord.get(nr))
                .collect(Collectors.joining(" "));
        return NABOER.matcher(maskert).replaceAll(STJERNER);
    }

    /**
     * Where these words stand in the title, counted from 0, whatever marks are around them: «Per Ås», is the same person
     * as Per Ås. Empty when one of them is not there.
     */
    public static Optional<List<Integer>> plasser(String tittel, List<String> valgte) {
        var ord = ord(tittel).stream().map(Maskering::rent).toList();
        var skjules = rene(valgte.stream().flatMap(valg -> ord(valg).stream()).toList());
        return ord.containsAll(skjules)
                ? Optional.of(IntStream.range(0, ord.size())
                        .filter(nr -> skjules.contains(ord.get(nr)))
                        .boxed()
                        .toList())
                : Optional.empty();
    }

    /** The words without the marks around them, in small letters. */
    public static Set<String> rene(List<String> ord) {
        return ord.stream().map(Maskering::rent).filter(ett -> !ett.isEmpty()).collect(Collectors.toSet());
    }

    private static String rent(String ord) {
        return KANTER.matcher(ord).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
