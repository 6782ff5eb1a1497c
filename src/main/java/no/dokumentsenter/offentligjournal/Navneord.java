package no.dokumentsenter.offentligjournal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that names are made of, to be found again in running text: any case, with or without the genitive s,
 * Kari-Anne whole or by halves.
 */
final class Navneord {
    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern MELLOMROM = Pattern.compile(" {2,}");
    private static final int KORTESTE = 2;

    private final Set<String> ord;

    private Navneord(Set<String> ord) {
        this.ord = ord;
    }

    /** The words of these names. */
    static Navneord av(Collection<String> navn) {
        var ord = new HashSet<String>();
        for (var ett : navn) {
            ORD.matcher(ett).results().forEach(treff -> {
                ord.add(liten(treff.group()));
                for (var del : treff.group().split("-")) {
                    ord.add(liten(del));
                }
            });
        }
        ord.removeIf(ett -> ett.length() < KORTESTE);
        return new Navneord(ord);
    }

    /** The words that were kept in {@link #lagret()}. */
    static Navneord lest(String lagret) {
        return new Navneord(lagret.isEmpty() ? Set.of() : Set.of(lagret.split("\n")));
    }

    /** Only the words that stand in the text. */
    Navneord somStaarI(String tekst) {
        var funnet = new TreeSet<String>();
        ORD.matcher(tekst).results().forEach(treff -> {
            if (har(treff.group())) {
                funnet.add(liten(treff.group()));
            }
        });
        return new Navneord(funnet);
    }

    /** Whether the text has any of them. */
    boolean finnesI(String tekst) {
        return ORD.matcher(tekst).results().anyMatch(treff -> har(treff.group()));
    }

    /** The text with the names' words replaced. */
    String bytt(String tekst, String med) {
        if (ord.isEmpty()) {
            return tekst;
        }
        var byttet = ORD.matcher(tekst).replaceAll(treff -> har(treff.group()) ? med : treff.group());
        return MELLOMROM.matcher(byttet).replaceAll(" ").strip();
    }

    /** One word a line, for the table. */
    String lagret() {
        return String.join("\n", ord);
    }

    private boolean har(String etOrd) {
        var lite = liten(etOrd);
        if (ord.contains(lite) || ord.contains(utenGenitiv(lite))) {
            return true;
        }
        for (var del : lite.split("-")) {
            if (ord.contains(del) || ord.contains(utenGenitiv(del))) {
                return true;
            }
        }
        return false;
    }

    private static String utenGenitiv(String ett) {
        var slutt = ett.endsWith("'s") || ett.endsWith("’s") ? 2 : ett.endsWith("s") || ett.endsWith("'") ? 1 : 0;
        return ett.substring(0, ett.length() - slutt);
    }

    private static String liten(String ett) {
        return ett.toLowerCase(Locale.ROOT);
    }
}
