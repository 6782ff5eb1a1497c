package no.dokumentsenter.endringslogg;

import java.util.Optional;

/**
 * What came of recomputing a chain.
 *
 * @param linjer how many lines were read
 * @param foersteBrudd the number of the first line that does not follow from the one before it
 */
public record Kjedekontroll(long linjer, Optional<Long> foersteBrudd) {
    public boolean hel() {
        return foersteBrudd.isEmpty();
    }
}
