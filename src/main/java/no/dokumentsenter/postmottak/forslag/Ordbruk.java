package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that may say what it is about: letters alone, so that no number of any kind is ever one. */
public final class Ordbruk {
    private static final Pattern ORD = Pattern.compile("(?<![\\p{L}\\d@._])\\p{L}{3,30}(?![\\p{L}\\d@_])");
    private static final int FLEST_ORD = 400;
    private static final int DEL = 5;

    private Ordbruk() {}

    /** The words of a text, in small letters, each once. */
    public static Set<String> i(String tekst) {
        var ord = new LinkedHashSet<String>();
        ORD.matcher(tekst).results().limit(FLEST_ORD).forEach(m -> ord.add(liten(m)));
        return ord;
    }

    /** The words of a letter with their places, heading first; what says who wrote is left out. */
    public static List<Brevord> i(Brev brev, Funn funn) {
        var ord = new LinkedHashMap<String, Brevord>();
        var tittelsteder = funn.tittel().map(Treff::bevis).orElse(List.of());
        funn.tittel()
                .ifPresent(t -> ORD.matcher(t.verdi())
                        .results()
                        .forEach(m -> ord.putIfAbsent(liten(m), brevord(m, true, tittelsteder))));
        var avsender = funn.avsender().map(Treff::bevis).orElse(List.of());
        for (var linje : brev.linjer()) {
            if (ord.size() < FLEST_ORD && !avsender.contains(linje.bevis())) {
                ORD.matcher(linje.tekst())
                        .results()
                        .forEach(
                                m -> ord.merge(liten(m), brevord(m, false, List.of(linje.bevis(m))), Ordbruk::medSted));
            }
        }
        return List.copyOf(ord.values());
    }

    private static Brevord brevord(MatchResult m, boolean iTittel, List<Bevis> bevis) {
        return new Brevord(liten(m), "", Character.isUpperCase(m.group().charAt(0)), iTittel, bevis);
    }

    /** A word of an e-mail's subject has its place where the letter says it. */
    private static Brevord medSted(Brevord foerste, Brevord neste) {
        return foerste.bevis().isEmpty()
                ? new Brevord(foerste.ord(), foerste.rot(), foerste.stor(), foerste.iTittel(), neste.bevis())
                : foerste;
    }

    private static String liten(MatchResult m) {
        return m.group().toLowerCase(Locale.ROOT);
    }

    /** The words with their roots; those without one are left out. */
    public static List<Brevord> medRot(List<Brevord> ord, Function<Set<String>, Map<String, String>> roetter) {
        var rot = roetter.apply(ord.stream().map(Brevord::ord).collect(Collectors.toSet()));
        return ord.stream()
                .filter(o -> !rot.getOrDefault(o.ord(), "").isEmpty())
                .map(o -> new Brevord(o.ord(), rot.getOrDefault(o.ord(), ""), o.stor(), o.iTittel(), o.bevis()))
                .toList();
    }

    /**
     * What a root counts as: itself, and its beginning and end, since Norwegian writes «septiktank», «slamtank» and
     * «tanken» of one thing.
     */
    static List<String> trekk(String rot) {
        var trekk = new ArrayList<String>(List.of(rot));
        trekk.addAll(deler(rot));
        return trekk;
    }

    /** Beginning and end. */
    static List<String> deler(String rot) {
        if (rot.length() < DEL - 1) {
            return List.of();
        }
        var del = Math.min(DEL, rot.length());
        return List.of(rot.substring(0, del) + "-", "-" + rot.substring(rot.length() - del));
    }

    /** The same for many. */
    static Set<String> trekk(Collection<String> roetter) {
        var alle = new LinkedHashSet<String>();
        roetter.forEach(rot -> alle.addAll(trekk(rot)));
        return alle;
    }
}
