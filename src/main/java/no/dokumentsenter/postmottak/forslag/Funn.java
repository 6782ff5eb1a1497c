package no.dokumentsenter.postmottak.forslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a letter says of itself.
 *
 * @param saksnumre case numbers, those that the letter calls ours first
 * @param kommunetegn post codes, «X kommune»: what tells which municipality it is for
 */
public record Funn(
        List<Treff<Saksreferanse>> saksnumre,
        List<Treff<Eiendomsreferanse>> eiendommer,
        Optional<Treff<LocalDate>> dato,
        Optional<Treff<String>> tittel,
        Optional<Treff<Avsenderfunn>> avsender,
        Optional<Treff<String>> orgnr,
        List<Treff<String>> personnumre,
        List<Treff<String>> kommunetegn) {
    /** The same, with the name that the sender's number is known by. */
    public Funn medAvsender(Treff<Avsenderfunn> kjent) {
        return new Funn(saksnumre, eiendommer, dato, tittel, Optional.of(kjent), orgnr, personnumre, kommunetegn);
    }
}
