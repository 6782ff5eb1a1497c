package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dokumentsenter.felles.Maskering;

/**
 * What one sender's letters of a kind are called in this municipality's journal. Pure. The kind is told by the letters'
 * own headings; what is learned is a title without numbers and names, with a place for the property. Accepted headings
 * count as much as corrected ones: only where most were corrected alike is anything learned.
 */
public final class Titteldom {
    /** As many must be called the same before a title is said. */
    private static final int NOK_BREV = 3;

    /** Headings of one kind have so many of their words in common. */
    private static final double SAMME_SLAG = 0.5;

    private static final int SIKREST = 99;
    private static final int AV_HUNDRE = 100;

    /** One of a hundred: under this the masks of the public title are not said. */
    private static final double MASKE = 0.6;

    private static final String EIENDOM = "{eiendom}";
    private static final Pattern TALL = Pattern.compile("\\d");
    private static final Pattern TEGN = Pattern.compile("[^\\p{L}-]");

    /**
     * A letter of the same sender that was registered.
     *
     * @param overskrift what the letter said of itself, which was suggested; empty when it said nothing
     * @param tittel what it was registered as
     * @param offentligTittel what the public sees of that
     * @param eiendom the property in the letter, as 4/5; empty without
     */
    public record Brevtitler(String overskrift, String tittel, String offentligTittel, String eiendom) {}

    /**
     * A title for the new letter.
     *
     * @param skjermedeOrd the words that the public did not see in those it was learned from, from 0
     * @param vekt 0–100, the share of the letters of the kind that have it
     * @param antall how many have it
     */
    public record Svar(String tittel, List<Integer> skjermedeOrd, int vekt, int antall) {}

    private Titteldom() {}

    /**
     * @param brev the sender's registered letters, the newest first
     * @param erNavn whether anybody in the journal is named by this word, in small letters
     */
    public static Optional<Svar> av(
            List<Brevtitler> brev, String overskrift, String eiendom, Predicate<String> erNavn) {
        var slaget = brev.stream()
                .filter(ett -> sammeSlag(ett.overskrift(), overskrift))
                .toList();
        var like = new LinkedHashMap<String, List<Brevtitler>>();
        for (var ett : slaget) {
            like.computeIfAbsent(moenster(ett), _ -> new ArrayList<>()).add(ett);
        }
        return like.entrySet().stream()
                .max(Comparator.comparingInt(gruppe -> gruppe.getValue().size()))
                .filter(gruppe -> gruppe.getValue().size() >= NOK_BREV && kanLaeres(gruppe.getKey(), erNavn))
                .filter(gruppe -> !gruppe.getKey().contains(EIENDOM) || !eiendom.isEmpty())
                .map(gruppe -> svar(gruppe, slaget.size(), eiendom))
                .filter(svar -> !svar.tittel().equalsIgnoreCase(overskrift.strip()));
    }

    private static Svar svar(Map.Entry<String, List<Brevtitler>> gruppe, int alle, String eiendom) {
        var antall = gruppe.getValue().size();
        return new Svar(
                gruppe.getKey().replace(EIENDOM, eiendom),
                maske(gruppe.getValue()),
                Math.min(SIKREST, antall * AV_HUNDRE / alle),
                antall);
    }

    private static boolean sammeSlag(String deres, String min) {
        var a = Ordbruk.i(deres);
        var b = Ordbruk.i(min);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        var felles = new HashSet<>(a);
        felles.retainAll(b);
        var alle = new HashSet<>(a);
        alle.addAll(b);
        return felles.size() >= alle.size() * SAMME_SLAG;
    }

    /** The title with a place for the property: {@code Vedtak om avkjørsel, gnr. {eiendom}}. */
    private static String moenster(Brevtitler ett) {
        var tittel = ett.tittel().strip();
        if (ett.tittel().equalsIgnoreCase(ett.overskrift().strip())
                || ett.eiendom().isEmpty()) {
            return tittel;
        }
        return tittel.replaceAll("(?<!\\d)" + Pattern.quote(ett.eiendom()) + "(?!\\d)", EIENDOM);
    }

    /** A number is of one letter, and so is a name: neither is ever carried into another. */
    private static boolean kanLaeres(String moenster, Predicate<String> erNavn) {
        return !TALL.matcher(moenster).find()
                && Maskering.ord(moenster).stream()
                        .map(ord -> TEGN.matcher(ord).replaceAll("").toLowerCase(Locale.ROOT))
                        .filter(ord -> !ord.isEmpty())
                        .noneMatch(erNavn);
    }

    private static List<Integer> maske(List<Brevtitler> like) {
        var masker = like.stream()
                .map(ett -> skjult(Maskering.ord(ett.tittel()), Maskering.ord(ett.offentligTittel())))
                .collect(Collectors.groupingBy(maske -> maske, Collectors.counting()));
        return masker.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(mest -> mest.getValue() >= like.size() * MASKE)
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    /** Which words the stars stand for; none when the two do not fit each other. Stars beside each other are one. */
    private static List<Integer> skjult(List<String> ord, List<String> synlige) {
        var vises = new HashSet<Integer>();
        var her = 0;
        for (var synlig : synlige) {
            if (synlig.equals(Maskering.STJERNER)) {
                continue;
            }
            while (her < ord.size() && !ord.get(her).equals(synlig)) {
                her++;
            }
            if (her == ord.size()) {
                return List.of();
            }
            vises.add(her++);
        }
        return IntStream.range(0, ord.size())
                .filter(nr -> !vises.contains(nr))
                .boxed()
                .toList();
    }
}
