package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One attachment. The file name is the sender's, made harmless; the type is found in the content, not in what the
 * sender claims.
 *
 * @param fil absent from the disk when it is in quarantine: then it lies in the message alone
 * @param innebygd part of the letter's looks or envelope: a logo that the body shows, a signature file
 * @param grunn why it is not to be opened, or what there is to say instead, one of {@link Grunn}
 */
public record Vedlegg(String filnavn, String mimetype, Path fil, boolean innebygd, Optional<String> grunn) {
    public boolean iKarantene() {
        return grunn.filter(Grunn.KARANTENE::equals).isPresent();
    }
}
