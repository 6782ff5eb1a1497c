package no.dokumentsenter.lesing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One e-mail as far as it could be read. A missing field is empty, never invented.
 *
 * @param messageId as in the header, with angle brackets
 * @param til recipients as "Name &lt;address&gt;" or the address alone
 * @param tekst the body as plain text, lines divided by \n
 */
public record Epost(
        Optional<String> messageId,
        String fraNavn,
        String fraAdresse,
        List<String> til,
        List<String> kopi,
        String emne,
        Optional<Instant> sendt,
        String tekst,
        List<Vedlegg> vedlegg,
        Saertegn saertegn) {}
