package no.dokumentsenter.postmottak.likhet;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Two texts side by side, with the words that only one of them has. */
public record Ordforskjell(List<Bit> venstre, List<Bit> hoeyre) {
    /** More than this of each is not compared: ten pages. */
    private static final int FLEST_ORD = 4000;

    /** Words in a row that both have, or that only this one has. */
    public record Bit(String tekst, boolean bareHer) {}

    /** Case and the signs around a word are no difference: a scan guesses both. */
    public static Ordforskjell mellom(String venstre, String hoeyre) {
        var en = ord(venstre);
        var annen = ord(hoeyre);
        var forskjeller = DiffUtils.diff(
                        en.stream().map(Ordforskjell::kjerne).toList(),
                        annen.stream().map(Ordforskjell::kjerne).toList())
                .getDeltas();
        return new Ordforskjell(
                biter(en, forskjeller, AbstractDelta::getSource), biter(annen, forskjeller, AbstractDelta::getTarget));
    }

    private static List<Bit> biter(
            List<String> ord,
            List<AbstractDelta<String>> forskjeller,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var biter = new ArrayList<Bit>();
        var til = 0;
        for (var forskjell : forskjeller) {
            var bit = side.apply(forskjell);
            leggTil(biter, ord.subList(til, bit.getPosition()), false);
            til = bit.getPosition() + bit.size();
            leggTil(biter, ord.subList(bit.getPosition(), til), true);
        }
        leggTil(biter, ord.subList(til, ord.size()), false);
        return biter;
    }

    private static void leggTil(List<Bit> biter, List<String> ord, boolean bareHer) {
        if (!ord.isEmpty()) {
            biter.add(new Bit(String.join(" ", ord), bareHer));
        }
    }

    private static List<String> ord(String tekst) {
        return Arrays.stream(tekst.strip().split("\\s+"))
                .filter(ord -> !ord.isEmpty())
                .limit(FLEST_ORD)
                .toList();
    }

    private static String kjerne(String ord) {
        var kjerne = ord.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return kjerne.isEmpty() ? ord : kjerne;
    }
}
