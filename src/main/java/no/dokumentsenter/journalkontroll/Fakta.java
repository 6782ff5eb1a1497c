package no.dokumentsenter.journalkontroll;

import java.util.UUID;

/**
 * What is known of an entry apart from its text.
 *
 * @param utenFil documents that have no file with bytes in it
 */
record Fakta(UUID id, String opprettetAv, int dokumenter, int utenFil) {}
