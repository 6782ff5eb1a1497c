package no.dokumentsenter.endringslogg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The chain: each line's sum is SHA-256 over the sum before it and the line's own fields, each as four bytes of length
 * and UTF-8 text (length -1 for none). The form is frozen: an outsider can recompute it from an export.
 */
final class Kjede {
    static final byte[] START = new byte[32];

    private Kjede() {}

    static byte[] neste(byte[] forrige, int kommuneId, long nr, Instant tidspunkt, String bruker, Endring endring) {
        var sum = sha256();
        sum.update(forrige);
        felt(sum, Integer.toString(kommuneId));
        felt(sum, Long.toString(nr));
        felt(sum, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, tidspunkt)));
        felt(sum, bruker);
        felt(sum, endring.objekttype());
        felt(sum, endring.objektId().toString());
        felt(sum, endring.handling());
        felt(sum, endring.felt());
        felt(sum, endring.tidligereVerdi());
        felt(sum, endring.nyVerdi());
        return sum.digest();
    }

    private static void felt(MessageDigest sum, @Nullable String verdi) {
        var bytes = verdi == null ? new byte[0] : verdi.getBytes(StandardCharsets.UTF_8);
        sum.update(
                ByteBuffer.allocate(4).putInt(verdi == null ? -1 : bytes.length).array());
        sum.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException umulig) {
            throw new IllegalStateException(umulig);
        }
    }
}
