package no.dokumentsenter.lesing;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a part as they came, header and all: what a signature is over. */
final class Raadel {
    /** A larger message is read, but its signature is not checked. */
    private static final int MEST = 100 << 20;

    private Raadel() {}

    /** Empty when there is more than a check may cost. */
    static Optional<byte[]> les(InputStream innhold) throws IOException {
        try (innhold) {
            var bytes = innhold.readNBytes(MEST + 1);
            return bytes.length > MEST ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** The first part of a multipart, from after its boundary's line to before the line end that belongs to the next. */
    static Optional<byte[]> foerste(Part flere) throws IOException, MessagingException {
        var grense = new ContentType(Mimehode.felt(flere, "Content-Type").orElse("")).getParameter("boundary");
        var alt = raa(flere);
        if (grense == null || alt.isEmpty()) return Optional.empty();
        var bytes = alt.get();
        var skille = ("--" + grense).getBytes(StandardCharsets.ISO_8859_1);
        int start = finn(bytes, skille, 0);
        if (start < 0) return Optional.empty();
        while (start < bytes.length && bytes[start] != '\n') start++;
        int slutt = finn(bytes, skille, start);
        if (slutt <= start) return Optional.empty();
        int til = slutt - 1 > start && bytes[slutt - 2] == '\r' ? slutt - 2 : slutt - 1;
        return Optional.of(Arrays.copyOfRange(bytes, start + 1, Math.max(start + 1, til)));
    }

    private static Optional<byte[]> raa(Part del) throws IOException, MessagingException {
        return switch (del) {
            case MimeMessage melding -> les(melding.getRawInputStream());
            case MimeBodyPart kropp -> les(kropp.getRawInputStream());
            default -> Optional.empty();
        };
    }

    /** At the start of a line. */
    private static int finn(byte[] bytes, byte[] skille, int fra) {
        for (int i = fra; i <= bytes.length - skille.length; i++) {
            boolean linjestart = i == 0 || bytes[i - 1] == '\n';
            if (linjestart && Arrays.equals(bytes, i, i + skille.length, skille, 0, skille.length)) return i;
        }
        return -1;
    }
}
