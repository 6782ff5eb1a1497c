package no.dokumentsenter.originaler;

import java.util.Locale;

/** The exceptions that the product finds itself. Each is a row of {@code unntaksgrunn}, with its source. */
enum Datafunn {
    /** Dated on or before the row's limit. */
    FRA_1950,
    /** A control or a sample said that the scan is not as the paper. */
    SKANNEFEIL,
    /** A control or a drawn sample is not answered. */
    KONTROLL_MANGLER,
    /** The letter waits in the queue, or its entry is not in the journal. */
    IKKE_JOURNALFOERT,
    /** It was sent on to another municipality or body: its paper must follow. */
    ANNEN_MOTTAKER;

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
