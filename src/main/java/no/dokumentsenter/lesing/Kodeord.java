package no.dokumentsenter.lesing;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Encoded words of header fields (RFC 2047). Neighbours of one character set are joined as bytes first, since some
 * programs cut a letter in two between them; an unknown set gets the same help as a body has.
 */
final class Kodeord {
    private static final Pattern ORD = Pattern.compile("=\\?([\\w.:+-]+)(?:\\*[\\w-]*)?\\?([BbQq])\\?([^?]*)\\?=");

    private Kodeord() {}

    static String dekod(String raa) {
        var ut = new StringBuilder();
        var ventende = new ByteArrayOutputStream();
        var sett = "";
        int sist = 0;
        for (var ord = ORD.matcher(raa); ord.find(); sist = ord.end()) {
            var mellom = raa.substring(sist, ord.start());
            boolean nabo = sist > 0 && mellom.isBlank();
            if (!nabo || !sett.equalsIgnoreCase(ord.group(1))) {
                toem(ventende, sett, ut);
                if (!nabo) ut.append(mellom);
            }
            sett = ord.group(1);
            ventende.writeBytes(ord.group(2).equalsIgnoreCase("B") ? base64(ord.group(3)) : q(ord.group(3)));
        }
        toem(ventende, sett, ut);
        return ut.append(raa.substring(sist)).toString();
    }

    private static void toem(ByteArrayOutputStream ventende, String sett, StringBuilder ut) {
        ut.append(Tekstrens.dekod(ventende.toByteArray(), Optional.of(sett)));
        ventende.reset();
    }

    private static byte[] base64(String kode) {
        var rent = kode.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder().decode(rent.length() % 4 == 1 ? rent.substring(0, rent.length() - 1) : rent);
    }

    private static byte[] q(String kode) {
        var ut = new ByteArrayOutputStream();
        for (int i = 0; i < kode.length(); i++) {
            char tegn = kode.charAt(i);
            boolean heks = tegn == '=' && kode.substring(i + 1).matches("(?s)[0-9A-Fa-f]{2}.*");
            if (heks) {
                ut.write(Integer.parseInt(kode, i + 1, i + 3, 16));
                i += 2;
            } else {
                ut.write(tegn == '_' ? ' ' : tegn);
            }
        }
        return ut.toByteArray();
    }
}
