package no.dokumentsenter.sok;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.dokumentsenter.sok.Ledd.Slag;

/**
 * «Mente du»: the question with the words that find nothing changed for words that do. Each word, and the whole, is
 * tried as the one who asks before it is shown: what that person cannot find is never a suggestion.
 */
public final class MenteDu {
    private static final int FLEST_ORD = 5;
    private static final int FLEST_PROEVD = 5;

    private final Function<String, ? extends Collection<String>> naere;
    private final ToIntFunction<Sporring> antall;

    /**
     * Over one vocabulary.
     *
     * @param naere words of the vocabulary that look like this one
     * @param antall how much the one who asks finds by a question
     */
    public MenteDu(Function<String, ? extends Collection<String>> naere, ToIntFunction<Sporring> antall) {
        this.naere = naere;
        this.antall = antall;
    }

    /** The mended question, for one that found nothing. */
    public Optional<String> til(Sporring sporring) {
        var skrevet = sporring.skrevet();
        var ord = sporring.ledd().stream()
                .filter(ledd -> ledd.slag() == Slag.ORD && !ledd.uten())
                .map(Ledd::tekst)
                .distinct()
                .limit(FLEST_ORD)
                .toList();
        for (var ett : ord) {
            if (finner(ett) == 0) {
                skrevet = bytt(skrevet, ett, bedre(ett).orElse(ett));
            }
        }
        var rettet = Sporring.les(skrevet);
        return skrevet.equals(sporring.skrevet()) || !rettet.kanSoekes() || antall.applyAsInt(rettet) == 0
                ? Optional.empty()
                : Optional.of(skrevet);
    }

    private Optional<String> bedre(String skrevet) {
        var lite = skrevet.toLowerCase(Locale.ROOT);
        return naere.apply(lite).stream()
                .filter(ment -> Ordlikhet.kanVaere(lite, ment))
                .sorted(Comparator.comparingInt(ment -> Ordlikhet.avstand(lite, ment)))
                .limit(FLEST_PROEVD)
                .map(ment -> new Mulig(ment, Ordlikhet.avstand(lite, ment), finner(ment)))
                .filter(mulig -> mulig.antall() > 0)
                .min(Comparator.comparingInt(Mulig::avstand)
                        .thenComparing(Comparator.comparingInt(Mulig::antall).reversed()))
                .map(Mulig::ord);
    }

    private record Mulig(String ord, int avstand, int antall) {}

    private int finner(String ord) {
        return antall.applyAsInt(Sporring.avOrd(List.of(ord)));
    }

    private static String bytt(String tekst, String fra, String til) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(fra) + "(?![\\p{L}\\p{N}])")
                .matcher(tekst)
                .replaceFirst(Matcher.quoteReplacement(til));
    }
}
