package no.dokumentsenter.lesing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files written into the text of a message (uuencode, IEEE 1003.1), as old scanners and programs send them. What does
 * not keep to the form from begin to end is text and stays there.
 */
final class Uukode {
    private static final Pattern BEGYNNELSE = Pattern.compile("begin [0-7]{3,4} (\\S.{0,250})");

    private Uukode() {}

    /** Where a file that was found goes. */
    interface Mottaker {
        void fil(String navn, byte[] innhold) throws IOException;
    }

    /** The text without the files; a line tells where each one was. */
    static String skill(String tekst, Mottaker mottaker) throws IOException {
        if (!tekst.contains("begin ")) return tekst;
        var linjer = tekst.split("\r?\n", -1);
        var ut = new StringBuilder();
        for (int i = 0; i < linjer.length; i++) {
            if (i > 0) ut.append('\n');
            var start = BEGYNNELSE.matcher(linjer[i]);
            int slutt = start.matches() ? slutt(linjer, i) : -1;
            var fil = slutt < 0 ? Optional.<byte[]>empty() : dekod(linjer, i + 1, slutt);
            if (fil.isPresent()) {
                var navn = start.group(1).strip();
                mottaker.fil(navn, fil.get());
                ut.append("[Vedlegg: ").append(Filnavn.trygt(navn, "vedlegg")).append(']');
                i = slutt;
            } else {
                ut.append(linjer[i]);
            }
        }
        return ut.toString();
    }

    private static int slutt(String[] linjer, int fra) {
        for (int i = fra + 1; i < linjer.length; i++)
            if (linjer[i].stripTrailing().equals("end")) return i;
        return -1;
    }

    private static Optional<byte[]> dekod(String[] linjer, int fra, int til) {
        var ut = new ByteArrayOutputStream();
        for (int i = fra; i < til; i++) {
            if (!linje(linjer[i], ut)) return Optional.empty();
        }
        return ut.size() == 0 ? Optional.empty() : Optional.of(ut.toByteArray());
    }

    /** The first letter tells how many bytes; spaces at the end may be lost on the way. */
    private static boolean linje(String linje, ByteArrayOutputStream ut) {
        if (linje.chars().anyMatch(tegn -> tegn < ' ' || tegn > '`')) return false;
        int rest = linje.isEmpty() ? 0 : verdi(linje, 0);
        if (linje.stripTrailing().length() > 2 + (rest + 2) / 3 * 4) return false;
        for (int i = 1; rest > 0; i += 4) {
            int bit =
                    verdi(linje, i) << 18 | verdi(linje, i + 1) << 12 | verdi(linje, i + 2) << 6 | verdi(linje, i + 3);
            for (int j = 16; j >= 0 && rest-- > 0; j -= 8) ut.write(bit >> j);
        }
        return true;
    }

    private static int verdi(String linje, int plass) {
        return plass < linje.length() ? linje.charAt(plass) - ' ' & 63 : 0;
    }
}
