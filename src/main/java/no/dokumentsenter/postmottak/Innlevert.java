package no.dokumentsenter.postmottak;

import no.dokumentsenter.dokumentlager.Fil;

/** What a channel brings: an item, and its bytes that are safe. */
public record Innlevert(InnkommetPost post, Fil fil) {}
