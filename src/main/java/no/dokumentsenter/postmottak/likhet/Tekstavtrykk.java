package no.dokumentsenter.postmottak.likhet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A text as 63 small numbers (MinHash, Broder 1997): two texts that share a part of their three-word runs agree in about
 * that part of the numbers. Three words, because a scan has a wrong letter in every tenth word and a longer run would
 * seldom come through whole. The letter cannot be read out of the numbers.
 */
public final class Tekstavtrykk {
    private static final int RADER = 3;
    private static final int BAAND = 21;
    private static final int ORD_I_LOEP = 3;

    /** Below this there is too little to tell one letter from another: a greeting, a heading. */
    private static final int FAERREST_ORD = 20;

    /** The first pages are enough, and bound the work. */
    private static final int FLEST_ORD = 5000;

    private static final long PRIMTALL = (1L << 31) - 1;
    private static final long[] FAKTOR = tall(1);
    private static final long[] LEDD = tall(2);
    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Tekstavtrykk() {}

    /** Empty when the text is too short to be told from another. */
    public static Optional<int[]> av(String tekst) {
        var ord = ord(tekst);
        if (ord.size() < FAERREST_ORD) {
            return Optional.empty();
        }
        var avtrykk = new int[RADER * BAAND];
        Arrays.fill(avtrykk, Integer.MAX_VALUE);
        for (var fra = 0; fra + ORD_I_LOEP <= ord.size(); fra++) {
            var bytes = String.join(" ", ord.subList(fra, fra + ORD_I_LOEP)).getBytes(StandardCharsets.UTF_8);
            var sum = MurmurHash3.hash32x86(bytes) & 0x7FFFFFFFL;
            for (var nr = 0; nr < avtrykk.length; nr++) {
                avtrykk[nr] = (int) Math.min(avtrykk[nr], (FAKTOR[nr] * sum + LEDD[nr]) % PRIMTALL);
            }
        }
        return Optional.of(avtrykk);
    }

    /** Texts that are half alike or more share at least one of these with 19 chances of 20. */
    public static long[] baand(int[] avtrykk) {
        var baand = new long[BAAND];
        for (var nr = 0; nr < BAAND; nr++) {
            var sum = (long) nr;
            for (var rad = 0; rad < RADER; rad++) {
                sum = sum * 0x9E3779B97F4A7C15L + avtrykk[nr * RADER + rad];
            }
            baand[nr] = sum;
        }
        return baand;
    }

    /** How much the texts have in common, in per cent. */
    public static int likhet(int[] en, int[] annen) {
        var like = 0;
        for (var nr = 0; nr < en.length; nr++) {
            like += en[nr] == annen[nr] ? 1 : 0;
        }
        return like * 100 / en.length;
    }

    private static List<String> ord(String tekst) {
        return ORD.matcher(tekst.toLowerCase(Locale.ROOT))
                .results()
                .limit(FLEST_ORD)
                .map(treff -> treff.group())
                .toList();
    }

    /** The same on every machine and for ever: prints are kept. */
    private static long[] tall(long froe) {
        return new Random(froe).longs(RADER * BAAND, 1, PRIMTALL).toArray();
    }
}
