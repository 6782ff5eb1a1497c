package no.dokumentsenter.postmottak;

import java.util.Locale;

/** Why an item is kept closed, and that it is so no more. */
enum Karantene {
    /** A virus was found. */
    FUNNET,
    /** Too large to be looked at. */
    FOR_STOR,
    /** The look for viruses gave up on it. */
    UKONTROLLERT,
    /** A person says that it is harmless: it is not looked at again. */
    FRIGITT;

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
