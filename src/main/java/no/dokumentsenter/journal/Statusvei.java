package no.dokumentsenter.journal;

import java.util.List;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.tilgang.Handling;

/**
 * A status that an entry may get next.
 *
 * @param krav what a person must be allowed to take it there
 * @param bareEgne only its own handler may, unless the person registers too
 * @param hindringer what must be mended first; none when it may be taken now
 */
public record Statusvei(Journalstatus til, Handling krav, boolean bareEgne, List<Brudd> hindringer) {}
