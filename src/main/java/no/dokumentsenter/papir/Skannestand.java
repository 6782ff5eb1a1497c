package no.dokumentsenter.papir;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the scanning of one letter of a stack stands.
 *
 * @param antallArk sheets that were counted in the feeder, for the whole stack
 * @param sider pages of this letter
 * @param mangler controls of the stack that nobody has done
 * @param avvik controls of the stack whose latest answer was a fault
 * @param trukket whether this letter was drawn to be looked at again
 * @param iOrden the answer, when it is given
 */
public record Skannestand(
        UUID innkommetPostId,
        UUID skannebuntId,
        @Nullable Integer buntnummer,
        @Nullable Integer antallArk,
        int sider,
        int mangler,
        int avvik,
        boolean trukket,
        @Nullable Boolean iOrden) {

    /** Every control is done, and the sample is answered where one was drawn. */
    public boolean ferdig() {
        return mangler == 0 && (!trukket || iOrden != null);
    }

    /** Somebody found that the scan is not as the paper. */
    public boolean feil() {
        return avvik > 0 || Boolean.FALSE.equals(iOrden);
    }
}
