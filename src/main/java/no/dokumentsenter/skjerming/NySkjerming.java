package no.dokumentsenter.skjerming;

import java.util.List;
import java.util.Optional;

/**
 * How an entry is shielded.
 *
 * @param tilgangskode M500 tilgangsrestriksjon, our own code of the legal basis: 13-1, 26-5
 * @param hjemmel M501 skjermingshjemmel in words, with paragraph and number
 * @param skjermedeOrd which words of the title are hidden outside, counted from 0
 * @param parterSkjermes whether the names of the correspondents are hidden too
 * @param heleDokumentet M503: the whole document (H) or parts of it (D)
 */
public record NySkjerming(
        String tilgangskode,
        String hjemmel,
        List<Integer> skjermedeOrd,
        boolean parterSkjermes,
        boolean heleDokumentet) {
    /** M502 skjermingMetadata: NA names of correspondents, TRO words of the entry's title; empty when neither is hidden. */
    public Optional<String> skjermingMetadata() {
        if (skjermedeOrd.isEmpty()) {
            return parterSkjermes ? Optional.of("NA") : Optional.empty();
        }
        return Optional.of(parterSkjermes ? "TRO,NA" : "TRO");
    }
}
