package no.dokumentsenter.ytelse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import no.dokumentsenter.detektor.Fasittekst;
import no.dokumentsenter.detektor.Funn;
import no.dokumentsenter.detektor.Slag;

/**
 * What was found against what should be. A number counts when it is found exactly; an address or a telephone when all of it
 * is; a name when each of its words is. A finding is right when nothing in it is outside what was labelled so.
 */
final class Detektorregnskap {
    private static final Pattern ORD = Pattern.compile("\\p{L}{2,}");

    /** Of one kind. */
    static final class Tall {
        long skulle;
        long fant;
        long funnet;
        long rette;

        double gjenfinning() {
            return skulle == 0 ? 1 : (double) fant / skulle;
        }

        double presisjon() {
            return funnet == 0 ? 1 : (double) rette / funnet;
        }
    }

    private final Map<Slag, Tall> tall = new EnumMap<>(Slag.class);
    private final Map<String, Long> feil = new TreeMap<>();
    private final boolean visTekst;

    /** @param visTekst whether the faults are told with their text, as those of held-out texts never are */
    Detektorregnskap(boolean visTekst) {
        this.visTekst = visTekst;
        for (var slag : Slag.values()) {
            tall.put(slag, new Tall());
        }
    }

    static Detektorregnskap av(
            List<Fasittekst> tekster, BiFunction<String, List<String>, List<Funn>> finner, boolean visTekst) {
        var regnskap = new Detektorregnskap(visTekst);
        tekster.forEach(tekst -> regnskap.tell(tekst, finner.apply(tekst.tekst(), tekst.kjente())));
        return regnskap;
    }

    Tall tall(Slag slag) {
        return java.util.Objects.requireNonNull(tall.get(slag));
    }

    /** All kinds of identity numbers, as one. */
    Tall sum(Slag... slagene) {
        var sum = new Tall();
        for (var slag : slagene) {
            var t = tall(slag);
            sum.skulle += t.skulle;
            sum.fant += t.fant;
            sum.funnet += t.funnet;
            sum.rette += t.rette;
        }
        return sum;
    }

    Map<String, Long> feil() {
        return feil;
    }

    private void tell(Fasittekst tekst, List<Funn> funnene) {
        for (var slag : Slag.values()) {
            var fasit = tekst.fasit().stream().filter(f -> f.slag() == slag).toList();
            var funnet = funnene.stream().filter(f -> f.slag() == slag).toList();
            for (var skal : fasit) {
                noter(tekst, slag, skal, dekket(tekst.tekst(), slag, skal, funnet), true);
            }
            for (var er : funnet) {
                noter(tekst, slag, er, erRett(tekst.tekst(), slag, er, fasit), false);
            }
        }
    }

    private void noter(Fasittekst tekst, Slag slag, Funn sted, boolean rett, boolean skulle) {
        var t = tall(slag);
        if (skulle) {
            t.skulle++;
            t.fant += rett ? 1 : 0;
        } else {
            t.funnet++;
            t.rette += rett ? 1 : 0;
        }
        if (!rett) {
            var hva = slag.kode() + (skulle ? " ikke funnet" : " funnet, men er det ikke") + ", " + tekst.slag();
            var vist = tekst.tekst().substring(0, sted.fra()) + "«"
                    + tekst.tekst().substring(sted.fra(), sted.til()) + "»"
                    + tekst.tekst().substring(sted.til());
            feil.merge(visTekst ? hva + ": " + vist.replace("\n", "\\n") : hva, 1L, Long::sum);
        }
    }

    private static boolean dekket(String tekst, Slag slag, Funn skal, List<Funn> funnet) {
        if (slag == Slag.NAVN) {
            return ord(tekst, skal).stream().allMatch(ord -> funnet.stream().anyMatch(f -> i(f, ord)));
        }
        return slag == Slag.TELEFON || slag == Slag.EPOST
                ? funnet.stream().anyMatch(f -> i(f, skal))
                : funnet.contains(skal);
    }

    private static boolean erRett(String tekst, Slag slag, Funn er, List<Funn> fasit) {
        if (slag == Slag.NAVN) {
            return ord(tekst, er).stream().allMatch(ord -> fasit.stream().anyMatch(f -> i(f, ord)));
        }
        return slag == Slag.TELEFON || slag == Slag.EPOST ? fasit.stream().anyMatch(f -> i(er, f)) : fasit.contains(er);
    }

    /** The words of a name; «og» between two is nobody's. */
    private static List<Funn> ord(String tekst, Funn navn) {
        return ORD.matcher(tekst)
                .region(navn.fra(), navn.til())
                .results()
                .filter(m -> !m.group().equals("og"))
                .map(m -> new Funn(Slag.NAVN, m.start(), m.end()))
                .toList();
    }

    private static boolean i(Funn ytre, Funn indre) {
        return ytre.fra() <= indre.fra() && indre.til() <= ytre.til();
    }
}
