package no.dokumentsenter.postmottak.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.web.Kommunevalgbrikke;
import no.dokumentsenter.postmottak.Avslutning;

/**
 * One document on the desk: what it looks like and what we think it is.
 *
 * @param versjon the token that every form sends back; a stale one gives 409
 * @param sider the pages in order; empty when the document could not be read
 * @param lesefeil why there is no picture
 * @param karantene why it is kept closed; then there is no form, only what can be done about that
 * @param original address of the file as it came
 * @param merker what to know before deciding, above the form
 * @param pdf address of the whole document as PDF, for the large view
 * @param andreKommuner where it can be sent when it came to the wrong one: those where the person registers too
 */
public record Arbeid(
        String slug,
        String kode,
        String kommunenavn,
        UUID id,
        String versjon,
        Hode hode,
        List<Sidevisning> sider,
        Optional<Lesefeil> lesefeil,
        Optional<Lesefeil> karantene,
        String original,
        Optional<String> pdf,
        List<Merkelinje> merker,
        List<Kommunevalgbrikke> andreKommuner,
        Skjema skjema) {

    /** As {@link Koelinje#post()}. */
    public String post() {
        return slug + "/" + id;
    }

    /** Whether the reason with this digit must be told in words too. */
    public boolean kreverOrd(int siffer) {
        return Avslutning.medSiffer(siffer).filter(Avslutning::kreverForklaring).isPresent();
    }

    /** The base of every form's address. */
    public String sti() {
        return "/" + slug + "/postko/" + id;
    }

    /**
     * What stands above the paper.
     *
     * @param tittel "Brev fra Tor Brenden"
     * @param mottatt "Mottatt 20.11.2026 kl. 14.12, Flisa"
     * @param kilde "Bunt ÅSN-0412, ark 17–21" or the mailbox
     * @param hvem who scanned it, when somebody did
     * @param aapnet "Åpnet av deg kl. 10.41"
     */
    public record Hode(
            String tittel,
            String mottatt,
            String kilde,
            Optional<String> hvem,
            Optional<String> ventet,
            String aapnet) {}

    /**
     * Why a document has no picture, in plain words.
     *
     * @param hva what is wrong: "Filen er kryptert med passord."
     * @param videre what is safe and what to do: "Originalen er lagret. Be avsenderen sende den uten passord."
     */
    public record Lesefeil(String hva, String videre) {}
}
