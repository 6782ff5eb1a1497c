package no.dokumentsenter.lesing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils messages and PDFs as networks, old programs and the ill-disposed do. The same seed spoils the same way. */
final class Forderver {
    private static final List<String> TEGNSETT =
            List.of("utf-8", "utf-7", "us-ascii", "iso-2022-jp", "utf-16", "x-finnes-ikke", "", "\"", "ibm037");
    private static final List<String> KODINGER =
            List.of("base64", "quoted-printable", "x-uuencode", "8bit", "binary", "tull", "");
    private static final List<String> DATOER = List.of(
            "Thu, 1 Jan 1970 00:00:00 +0000", "Thu, 31 Dec 2099 23:59:59 +0000", "Mon, 99 Foo 20266 99:99", "", "-1");
    private static final List<String> PDFORD = List.of(
            "/JavaScript",
            "/JS (app.alert(1))",
            "/OpenAction",
            "/EmbeddedFile",
            "/Length 99999999",
            "/Count -1",
            "/MediaBox [0 0 1e9 1e9]",
            "/Filter /FlateDecode",
            "/Kids [1 0 R]",
            "/Parent 1 0 R",
            "endobj",
            "xref",
            "<<",
            ">>");

    private final Random tilfeldig;

    Forderver(Random tilfeldig) {
        this.tilfeldig = tilfeldig;
    }

    byte[] melding(byte[] hel) {
        var ut = hel;
        for (int i = 1 + tilfeldig.nextInt(3); i > 0; i--) ut = enGang(ut);
        return ut;
    }

    byte[] pdf(byte[] hel) {
        var ut = hel;
        for (int i = 1 + tilfeldig.nextInt(3); i > 0; i--) {
            ut = tilfeldig.nextInt(3) == 0 ? sett(ut, en(PDFORD).getBytes(StandardCharsets.US_ASCII)) : bytene(ut);
        }
        return ut;
    }

    private byte[] enGang(byte[] hel) {
        return switch (tilfeldig.nextInt(9)) {
            case 0 -> byttFelt(hel, "charset=\"?[\\w-]+\"?", "charset=" + en(TEGNSETT));
            case 1 ->
                byttFelt(hel, "(?i)Content-Transfer-Encoding: *[\\w-]+", "Content-Transfer-Encoding: " + en(KODINGER));
            case 2 ->
                byttFelt(hel, "boundary=\"?\\w+\"?", "boundary=" + en(List.of("", "x", "\"", "--", "y".repeat(500))));
            case 3 -> byttFelt(hel, "(?m)^Date:.*$", "Date: " + en(DATOER));
            case 4 -> langtHode(hel);
            case 5 -> gjentaLinje(hel);
            default -> bytene(hel);
        };
    }

    private byte[] bytene(byte[] hel) {
        return switch (tilfeldig.nextInt(4)) {
            case 0 -> Arrays.copyOf(hel, tilfeldig.nextInt(hel.length));
            case 1 -> sett(hel, bit(hel));
            case 2 -> utenBit(hel);
            default -> byttBytes(hel);
        };
    }

    private byte[] byttBytes(byte[] hel) {
        var ut = hel.clone();
        for (int i = 1 + tilfeldig.nextInt(20); i > 0 && ut.length > 0; i--) {
            ut[tilfeldig.nextInt(ut.length)] = (byte) tilfeldig.nextInt();
        }
        return ut;
    }

    private byte[] bit(byte[] hel) {
        if (hel.length == 0) return hel;
        int fra = tilfeldig.nextInt(hel.length);
        return Arrays.copyOfRange(hel, fra, Math.min(hel.length, fra + tilfeldig.nextInt(2_000)));
    }

    private byte[] utenBit(byte[] hel) {
        if (hel.length == 0) return hel;
        int fra = tilfeldig.nextInt(hel.length);
        int til = Math.min(hel.length, fra + tilfeldig.nextInt(500));
        return sammen(Arrays.copyOf(hel, fra), Arrays.copyOfRange(hel, til, hel.length));
    }

    private byte[] sett(byte[] hel, byte[] inn) {
        int her = hel.length == 0 ? 0 : tilfeldig.nextInt(hel.length);
        return sammen(Arrays.copyOf(hel, her), inn, Arrays.copyOfRange(hel, her, hel.length));
    }

    /** A header field of a megabyte. */
    private byte[] langtHode(byte[] hel) {
        var felt = en(List.of("Subject", "To", "X-Tull", "References", "Content-Type"));
        var ledd = en(List.of("a", "a@b.no, ", "=?utf-8?Q?=C3?= ", "\t\r\n ", "(", "\"", ";a=b", "=?"));
        var lang = (felt + ": " + ledd.repeat((1 << 20) / ledd.length()) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return sammen(lang, hel);
    }

    private byte[] gjentaLinje(byte[] hel) {
        var linjer = new String(hel, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
        int valgt = tilfeldig.nextInt(linjer.length);
        linjer[valgt] = (linjer[valgt] + "\r\n").repeat(1 + tilfeldig.nextInt(300));
        return String.join("\r\n", linjer).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] byttFelt(byte[] hel, String moenster, String med) {
        var tekst = new String(hel, StandardCharsets.ISO_8859_1);
        return Pattern.compile(moenster)
                .matcher(tekst)
                .replaceFirst(Matcher.quoteReplacement(med))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private <T> T en(List<T> blant) {
        return blant.get(tilfeldig.nextInt(blant.size()));
    }

    private static byte[] sammen(byte[]... deler) {
        var ut = new ByteArrayOutputStream();
        for (var del : deler) ut.writeBytes(del);
        return ut.toByteArray();
    }
}
