package no.dokumentsenter.journal;

import java.util.UUID;

/**
 * An entry that is not done with when its case is to be closed.
 *
 * @param uferdig it is not journalled
 * @param utkast a document of it is under work
 * @param venter it waits for an answer
 */
public record Gjenstaar(
        UUID journalpost, String nummer, String offentligTittel, boolean uferdig, boolean utkast, boolean venter) {
    /** Whether the case cannot be closed before this is mended. */
    public boolean hindrer() {
        return uferdig || utkast;
    }
}
