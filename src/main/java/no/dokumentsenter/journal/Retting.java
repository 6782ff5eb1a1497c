package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is right, for the fields that were wrong; the others are empty.
 *
 * @param tittel the whole title. Words that were hidden stay hidden; is one of them gone from it, skjermedeOrd must be given
 * @param skjermedeOrd the words of the title that are hidden outside, wherever they stand in it; an empty list hides none
 * @param hjemmel the legal ground, for an entry that has no shielding yet
 * @param navn the right names of correspondents, by the id of the correspondent
 * @param grunn what the error was (af § 11)
 */
public record Retting(
        Optional<String> tittel,
        Optional<List<String>> skjermedeOrd,
        Optional<Hjemmel> hjemmel,
        Optional<LocalDate> dokumentetsDato,
        Optional<LocalDate> mottattDato,
        Optional<String> saksbehandler,
        Optional<String> administrativEnhet,
        Map<UUID, String> navn,
        String grunn) {
    /**
     * Why words are hidden.
     *
     * @param tilgangskode M500, a code of the list tilgangsrestriksjon
     * @param tekst M501 skjermingshjemmel in words
     */
    public record Hjemmel(String tilgangskode, String tekst) {}

    /** Another title, other hidden words, or both. */
    public Retting(Optional<String> tittel, Optional<List<String>> skjermedeOrd, String grunn) {
        this(tittel, skjermedeOrd, Optional.empty(), grunn);
    }

    /** The same, for an entry that has no shielding yet. */
    public Retting(
            Optional<String> tittel, Optional<List<String>> skjermedeOrd, Optional<Hjemmel> hjemmel, String grunn) {
        this(
                tittel,
                skjermedeOrd,
                hjemmel,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                grunn);
    }
}
