package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import no.dokumentsenter.felles.web.Tilstede;

/**
 * The work desk; the model attribute is {@code bord}.
 *
 * @param dag "Mandag 23. november"
 * @param uke week of the year
 * @param eldste the document that has waited longest
 * @param kommuner what is chosen: one row, or one per municipality
 * @param varsler what is off or stands still, worst first
 * @param overleveringer what the one before left word of at the day's end
 * @param hendelser the newest first, at most 15
 * @param her who is here, the reader too
 * @param nesteHenting "Neste henting kl. 13.00.", for an empty queue
 */
public record Arbeidsbord(
        String dag,
        int uke,
        Optional<Eldste> eldste,
        List<Kommunelinje> kommuner,
        List<Varsel> varsler,
        List<Overlevering> overleveringer,
        List<Hendelse> hendelser,
        List<Tilstede> her,
        Optional<String> nesteHenting) {

    public int post() {
        return sum(Kommunelinje::post);
    }

    public int venter() {
        return sum(Kommunelinje::venter);
    }

    public int feilet() {
        return sum(Kommunelinje::feilet);
    }

    public int ferdig() {
        return sum(Kommunelinje::ferdig);
    }

    public int iAlt() {
        return sum(Kommunelinje::iAlt);
    }

    private int sum(ToIntFunction<Kommunelinje> tall) {
        return kommuner.stream().mapToInt(tall).sum();
    }

    /**
     * Word from the one who signed the last day's end.
     *
     * @param tid "fredag kl. 15.20"
     * @param regnskap the account in one sentence
     */
    public record Overlevering(
            String slug, String kode, String tid, String hvem, String regnskap, Optional<String> hilsen) {}

    /**
     * The oldest one.
     *
     * @param post "aasnes/0190…", as in the queue
     * @param tid "fredag kl. 14.12"
     */
    public record Eldste(String post, String kommunenavn, String tid) {}

    /**
     * One municipality.
     *
     * @param post documents that a person can take now
     * @param eldste "fre 14.12"
     * @param venter waits on the sender or on a clock
     * @param feilet a job gave up and a person must act
     * @param ferdig handled today, of {@code iAlt} that were here today
     */
    public record Kommunelinje(
            String slug,
            String kode,
            String navn,
            int post,
            Optional<String> eldste,
            int venter,
            int feilet,
            int ferdig,
            int iAlt) {}

    /**
     * Something a person should know.
     *
     * @param grad "danger", "warning" or "info"
     */
    public record Varsel(String grad, String hva, String videre) {}

    /**
     * Something that happened.
     *
     * @param tid "10.41"
     * @param lenke to what it was about
     */
    public record Hendelse(String tid, String slug, String kode, String tekst, Optional<String> lenke, String hvem) {}
}
