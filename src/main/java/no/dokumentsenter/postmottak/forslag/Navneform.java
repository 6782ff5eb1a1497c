package no.dokumentsenter.postmottak.forslag;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a name is written, and whether two ways to write one are the same name. */
public final class Navneform {
    private static final Set<String> FORKORTET =
            Set.of("AS", "ASA", "SA", "DA", "ANS", "BA", "KF", "IKS", "IL", "FAU", "NAV", "NVE");
    private static final Set<String> SMAA = Set.of("OG", "VED", "FOR", "I", "AV", "PÅ", "TIL");
    private static final Pattern MERKER = Pattern.compile("\\p{M}+");
    private static final Pattern IKKE_BOKSTAV = Pattern.compile("[^\\p{L}\\d]+");
    /** So much of a name must have been read before it may be taken for the beginning of a longer one. */
    private static final int NOK = 12;

    private Navneform() {}

    /** A name that a letterhead prints in capitals, as names are written; another is left as it is. */
    static String jevnet(String navn) {
        if (!navn.equals(navn.toUpperCase(Locale.ROOT))) {
            return navn;
        }
        return Arrays.stream(navn.split(" ")).map(Navneform::ord).collect(Collectors.joining(" "));
    }

    private static String ord(String ord) {
        if (FORKORTET.contains(ord) || ord.isEmpty()) {
            return ord;
        }
        var smaatt = ord.toLowerCase(Locale.ROOT);
        return SMAA.contains(ord) ? smaatt : ord.charAt(0) + smaatt.substring(1);
    }

    /**
     * Whether what was read is this name: alike but for capitals, and for marks on the letters, which text recognition
     * mistakes (å for ä); or its beginning, where the rest of it was not read.
     */
    public static boolean erSamme(String lest, String kjent) {
        var a = grunnform(lest);
        var b = grunnform(kjent);
        return a.equals(b) || a.length() >= NOK && a.contains(" ") && b.startsWith(a);
    }

    private static String grunnform(String navn) {
        var uten = MERKER.matcher(Normalizer.normalize(navn.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace("æ", "ae");
        return IKKE_BOKSTAV.matcher(uten).replaceAll(" ").strip();
    }
}
