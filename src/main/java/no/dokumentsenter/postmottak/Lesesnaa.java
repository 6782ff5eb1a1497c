package no.dokumentsenter.postmottak;

import java.util.UUID;

/**
 * A large item that is being read.
 *
 * @param fra as the message says; may be empty
 * @param lest how many of its parts are read
 * @param deler how many parts are known so far; it grows when a message within the message is opened
 */
public record Lesesnaa(
        short kommuneId, UUID innkommetPostId, String fra, String emne, String filnavn, int lest, int deler) {}
