package no.dokumentsenter.epost;

/**
 * What a server calls one message (RFC 3501, 2.3.1.1): the number is unique and never used again as long as the
 * mailbox keeps its UIDVALIDITY.
 */
record Meldingsnummer(Serie serie, long uid) {
    record Serie(String postkasse, long uidvalidity) {}
}
