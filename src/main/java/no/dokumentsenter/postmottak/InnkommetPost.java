package no.dokumentsenter.postmottak;

/** What came in by a channel, as the adapter found it. Its bytes are beside it. */
public record InnkommetPost(Kanal kanal, String filnavn, String mimeType) {}
