package no.dokumentsenter.skjerming;

import java.util.List;

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
    /** M502 skjermingMetadata: what of the metadata is hidden. */
    public String skjermingMetadata() {
        if (parterSkjermes) {
            return skjermedeOrd.isEmpty() ? "NA" : "TM1";
        }
        return skjermedeOrd.isEmpty() ? "" : "TM1";
    }
}
