package no.dokumentsenter.papir;

import java.util.List;

/**
 * A stack with its pages, and whether there is something to undo.
 *
 * @param flyttet what of it was moved to other municipalities
 * @param hit where it came from, when it was moved here
 */
public record Bunt(
        Skannebunt hode,
        List<Arkside> sider,
        List<Buntdokument> dokumenter,
        boolean kanAngres,
        List<Flyttet> flyttet,
        List<FlyttetHit> hit) {

    /** The head and the pages alone. */
    static Bunt av(Skannebunt hode, List<Arkside> sider) {
        return new Bunt(hode, sider, List.of(), false, List.of(), List.of());
    }
}
