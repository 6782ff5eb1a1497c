package no.dokumentsenter.epost;

import java.util.Locale;

/** Why an e-mail got no receipt. */
enum Unnlatt {
    /** A machine sent it: an answer might be answered (RFC 3834, 2). */
    AUTOMATISK,
    /** It came by a list; the answer would go to all on it, or to one who did not write to us. */
    LISTE,
    /** The mail server thinks that it is spam, and then the sender is most likely somebody else. */
    SOEPPEL,
    /** It says of nobody in particular that they sent it. */
    AVSENDER,
    /** The address says itself that nobody reads there. */
    LESES_IKKE,
    /** One of the municipality's own. */
    EGEN,
    /** The same message has had its receipt. */
    SAMME_MELDING,
    /** The sender had one a short while ago. */
    NYLIG,
    /** More have been sent in this hour than the municipality wants. */
    TAK;

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
