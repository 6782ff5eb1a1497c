package no.dokumentsenter.postmottak;

import java.nio.file.Path;

/** A file that came in by a channel, as the adapter found it. */
public record InnkommetPost(Kanal kanal, String filnavn, String mimeType, Path fil) {}
