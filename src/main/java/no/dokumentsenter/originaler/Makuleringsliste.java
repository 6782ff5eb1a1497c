package no.dokumentsenter.originaler;

import java.util.List;
import java.util.Optional;

/**
 * A destruction list.
 *
 * @param innhold what may be destroyed; the frozen lines from the first signature on
 * @param sperret what lies in the boxes and must be taken out first; none once it is signed
 * @param sjekksum of the contents as they are shown
 * @param hel whether what lies in the boxes, or for a finished list the stored lines, still gives the signed sum
 */
public record Makuleringsliste(
        Listehode hode,
        List<Listeboks> bokser,
        List<Listelinje> innhold,
        List<Papirlinje> sperret,
        List<Signatur> signaturer,
        String sjekksum,
        boolean hel) {

    /** The signature with this number, when it is given. */
    public Optional<Signatur> signatur(int nr) {
        return signaturer.stream().filter(en -> en.nr() == nr).findFirst();
    }
}
