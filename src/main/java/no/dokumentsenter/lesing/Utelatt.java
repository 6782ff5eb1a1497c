package no.dokumentsenter.lesing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A part of a message that there was no room for. It lies in the message as it came, and can be taken out by its number.
 *
 * @param nr from 1, in the order of the message: the same message gives the same numbers
 * @param bytes what it holds; what a package says of it, when it was not unpacked
 * @param grunn {@link #FOR_MANGE} or {@link #FOR_STORE}
 * @param fil where it is, when it was asked for
 */
public record Utelatt(int nr, String filnavn, long bytes, String grunn, Optional<Path> fil) {
    /** There were more attachments before it than are taken out of one message. */
    public static final String FOR_MANGE = "for_mange_vedlegg";

    /** The attachments before it had filled what one message may fill. */
    public static final String FOR_STORE = "for_store_vedlegg";
}
