package no.dokumentsenter.felles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text: two that are alike are the same text. */
public final class Avtrykk {
    private Avtrykk() {}

    /** 64 small hexadecimal digits. */
    public static String av(String tekst) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException umulig) {
            throw new IllegalStateException(umulig); // every Java has it
        }
    }
}
