package no.dokumentsenter.offentligjournal;

import java.util.List;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;

/**
 * What the public reads of these entries is new or changed, in the transaction that changed it.
 *
 * @param skjulerMer whether words are taken away that can be read elsewhere until it is changed there too
 */
public record LagtUt(Kommune kommune, List<JournalpostId> journalposter, boolean skjulerMer) {}
