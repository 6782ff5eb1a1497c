package no.dokumentsenter.lesing;

import java.nio.charset.StandardCharsets;

/** Makes a stranger's file name harmless and keeps it readable, in any script. */
public final class Filnavn {
    private static final int MAKS_BYTES = 180;

    private Filnavn() {}

    /** The last part of any path, without control and direction characters; the reserve when nothing is left. */
    public static String trygt(String raa, String reserve) {
        var navn = Tekstrens.linje(raa);
        navn = navn.substring(Math.max(navn.lastIndexOf('/'), navn.lastIndexOf('\\')) + 1);
        // A right-to-left mark can make "exe.pdf" of "fdp.exe".
        navn = navn.codePoints()
                .filter(k -> Character.getType(k) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        navn = navn.replaceAll("[<>:\"|?*]", "_").replaceAll("^[. ]+|[. ]+$", "");
        return navn.isBlank() ? reserve : kortet(navn);
    }

    private static String kortet(String navn) {
        if (bytes(navn) <= MAKS_BYTES) return navn;
        int punktum = navn.lastIndexOf('.');
        var endelse = punktum > 0 && navn.length() - punktum <= 10 ? navn.substring(punktum) : "";
        var stamme = navn.substring(0, navn.length() - endelse.length());
        while (bytes(stamme) + bytes(endelse) > MAKS_BYTES) {
            stamme = stamme.substring(0, stamme.offsetByCodePoints(stamme.length(), -1));
        }
        return stamme + endelse;
    }

    private static int bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8).length;
    }
}
