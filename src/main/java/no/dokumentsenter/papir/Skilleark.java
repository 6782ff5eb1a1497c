package no.dokumentsenter.papir;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What the code on a separator sheet says: {@code DSK1;aasnes;papir;123;4;plan;1f3a90c2}. The last part is a check of
 * the rest, so that a text that only looks like ours is not taken for a sheet.
 *
 * @param kommune the slug
 * @param kanal the channel, papir
 * @param buntnummer given once in the municipality
 * @param arknummer from 1 within the batch
 * @param enhet the unit that the batch is for, or ""
 */
record Skilleark(String kommune, String kanal, int buntnummer, int arknummer, String enhet) {
    static final String MERKE = "DSK1";
    static final String PAPIR = "papir";

    /** What a unit may be written with: nothing that means something in the code. */
    static final Pattern ENHET = Pattern.compile("[\\p{L}\\p{N} .-]{0,24}");

    private static final Pattern FORM = Pattern.compile(
            MERKE + ";([a-z0-9-]{1,40});([a-z]{1,20});([1-9]\\d{0,8});([1-9]\\d{0,3});([^;]{0,24});([0-9a-f]{8})");

    /** The text of the code. */
    String tekst() {
        var uten = "%s;%s;%s;%d;%d;%s".formatted(MERKE, kommune, kanal, buntnummer, arknummer, enhet);
        return uten + ";" + kontroll(uten);
    }

    /** What a code says; empty when it is no sheet of ours, or its check is wrong. */
    static Optional<Skilleark> av(String tekst) {
        var form = FORM.matcher(tekst);
        if (!form.matches()
                || !kontroll(tekst.substring(0, tekst.lastIndexOf(';'))).equals(form.group(6))) {
            return Optional.empty();
        }
        return Optional.of(new Skilleark(
                form.group(1),
                form.group(2),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)),
                form.group(5)));
    }

    /** Whether a code means to be a sheet, right or wrong. */
    static boolean ligner(String tekst) {
        return tekst.toUpperCase(Locale.ROOT).startsWith(MERKE + ";");
    }

    private static String kontroll(String tekst) {
        var sum = new CRC32();
        sum.update(tekst.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
