package no.dokumentsenter.postmottak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.skjerming.NySkjerming;

/**
 * What a person decided about an item: the form, read and understood.
 *
 * @param sak an existing case, or empty with {@code nySak} given
 * @param dokumenttitler the title of each file that is registered, by the file's number
 * @param lenkeBekreftet the person saw that the message is but a link to a file store, and keeps it as the document
 * @param feilKommuneBekreftet the person saw that the letter points to another municipality, and keeps it here
 */
public record Registrering(
        Optional<SakId> sak,
        Optional<NySak> nySak,
        String tittel,
        Optional<NySkjerming> skjerming,
        Part avsender,
        Optional<LocalDate> dokumentdato,
        Instant mottatt,
        String administrativEnhet,
        String saksbehandler,
        List<Dokumenttittel> dokumenttitler,
        boolean feilKommuneBekreftet,
        boolean lenkeBekreftet) {
    /** The title of one file. */
    public record Dokumenttittel(int filNr, String tittel) {}
}
