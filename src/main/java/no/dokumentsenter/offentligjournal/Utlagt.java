package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is out of an entry, for a channel that carries the journal further: publishable text and numbers, nothing else. */
public record Utlagt(
        UUID id,
        UUID saksmappeId,
        int saksaar,
        int sakssekvensnummer,
        int journalaar,
        int journalsekvensnummer,
        int journalpostnummer,
        String journalposttype,
        Tekst tittel,
        List<Tekst> avsendere,
        List<Tekst> mottakere,
        String enhet,
        @Nullable String hjemmel,
        LocalDate journaldato,
        @Nullable LocalDate dokumentetsDato) {

    /**
     * A public text.
     *
     * @param hel as the public may read it
     * @param utenNavn with stars for the names of natural persons: what may be found by search when it is a year old
     *     (offf § 6 (4))
     */
    public record Tekst(String hel, String utenNavn) {}
}
