package no.dokumentsenter.postmottak.web;

import java.util.Optional;

/**
 * What was done, for the status line.
 *
 * @param post {@link Koelinje#post()} of the document; its row leaves the queue
 * @param tekst a whole sentence: "Journalført ÅSN 2026/1409-3 kl. 10.41."
 * @param rett address of the correction, once it is journalført
 * @param angre address that takes it back, while it can be
 * @param varsle address of the notice that the sender is owed, when one is
 */
public record Kvittering(
        String post, String tekst, Optional<String> rett, Optional<String> angre, Optional<String> varsle) {
    public Kvittering(String post, String tekst, Optional<String> rett, Optional<String> angre) {
        this(post, tekst, rett, angre, Optional.empty());
    }
}
