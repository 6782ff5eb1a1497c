package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.web.Bit;

/**
 * An entry as this person may see it; the model attribute is {@code side}.
 *
 * @param skjermet the outside sees less of it
 * @param aapen this person reads all of it: title, names, documents and log
 * @param hjemmel why it is shielded
 * @param stempel what once was stamped on the paper, for what came in
 * @param post the item it came from, for those who work in the queue
 * @param feil what is wrong with what was sent, in words
 */
record Journalpostside(
        String slug,
        String kode,
        UUID id,
        int versjon,
        String nummer,
        List<Bit> tittel,
        UUID sak,
        String saksnummer,
        List<Bit> sakstittel,
        boolean skjermet,
        boolean aapen,
        Optional<String> hjemmel,
        List<Opplysning> opplysninger,
        List<Part> parter,
        List<Dokument> dokumenter,
        Publikum publikum,
        Kan kan,
        Livside liv,
        Optional<Stempel> stempel,
        Optional<Innpost> post,
        List<Loggside.Linje> historikk,
        List<String> feil) {

    /**
     * The received stamp, on a strip of its own: nothing is put over the letter.
     *
     * @param tilgang the legal ground, or empty when it is open
     */
    record Stempel(String kommune, String mottatt, String nummer, String saksbehandler, Optional<String> tilgang) {}

    /**
     * The item as it came.
     *
     * @param original where it is downloaded
     * @param tvillinger those that somebody has said belong with it
     * @param naboer the same letter in other municipalities' journals, where both have said that it may be told
     */
    record Innpost(String original, List<Tvilling> tvillinger, List<Nabo> naboer) {}

    /** An open entry in another municipality. */
    record Nabo(String slug, String kode, String nummer, String til) {}

    /** Another item, and where it is shown. It is named by number or day only: its own page knows who may read more. */
    record Tvilling(String navn, String til) {}

    /** One who wrote or received. */
    record Part(String rolle, List<Bit> navn, String adresse) {}

    /**
     * A document.
     *
     * @param tittel empty when it may not be read
     * @param filer none when they may not be read
     */
    record Dokument(String rolle, Optional<String> tittel, List<Fil> filer) {}

    /**
     * One file of it.
     *
     * @param vises a PDF of our own making, which may be shown
     */
    record Fil(UUID id, String variant, String filnavn, String stoerrelse, boolean vises) {}

    /**
     * What the public reads, or would read.
     *
     * @param lagtUt it can be read now
     * @param endret it was corrected since: the public reads what it was before
     * @param trukket the times it was taken back
     * @param einnsyn what eInnsyn shows of it, for those who may put out
     */
    record Publikum(
            List<Bit> tittel,
            String retning,
            List<Bit> hvem,
            String dato,
            boolean lagtUt,
            boolean endret,
            List<Bevis> trukket,
            Optional<IEinnsyn> einnsyn) {}

    /**
     * How far it has come with eInnsyn.
     *
     * @param grad {@code ferdig}, {@code venter} or {@code feil}
     * @param videre what is wrong and how it is mended, or ""
     * @param kvitteringer what eInnsyn has answered, oldest first
     */
    record IEinnsyn(String tilstand, String grad, String videre, List<String> kvitteringer) {}

    /** That it was taken back, and the file that shows it; for those who may put out. */
    record Bevis(String naar, String til) {}

    /**
     * What this person may do with it as it stands.
     *
     * @param venterPaaKollega the reader made it, so another must look at it before it goes out
     */
    record Kan(boolean leggeUt, boolean venterPaaKollega, boolean trekkeTilbake, boolean utgaa) {}
}
