package no.dokumentsenter.postmottak.web;

import java.util.Optional;

/**
 * Document and form, always together; the model attribute is {@code arbeidsrute}.
 *
 * @param arbeid the document, or empty when the queue is
 * @param valgtKommune "alle" or a slug: the filter that the next document is taken from
 * @param sisteBehandlet a sentence for the empty queue: "Sist: Tor Brenden, ÅSN 2026/1432-7, kl. 10.41."
 * @param kvittering what the request before this one did
 */
public record Arbeidsrute(
        Optional<Arbeid> arbeid,
        String valgtKommune,
        Optional<String> sisteBehandlet,
        Optional<Kvittering> kvittering) {}
