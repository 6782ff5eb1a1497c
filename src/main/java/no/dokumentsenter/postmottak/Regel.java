package no.dokumentsenter.postmottak;

import java.util.Locale;
import java.util.UUID;

/**
 * "When the sender's name holds these words, suggest this." A rule suggests and nothing more: a person accepts.
 *
 * @param eier the user name of the one who made it
 * @param sted where it looks: fra, emne or tekst
 * @param inneholder the words, any case
 * @param felt what it suggests: saksbehandler, klasse or sak
 * @param verdi as the suggestion holds it
 * @param visning as a person reads it
 */
public record Regel(
        UUID id,
        int rekkefoelge,
        String navn,
        String eier,
        String sted,
        String inneholder,
        String felt,
        String verdi,
        String visning,
        boolean aktiv) {

    /** What of a letter the rules look at, evened once for all of them. */
    record Grunnlag(String fra, String emne, String tekst) {
        Grunnlag {
            fra = jevn(fra);
            emne = jevn(emne);
            tekst = jevn(tekst);
        }
    }

    boolean treffer(Grunnlag grunnlag) {
        var her = switch (sted) {
            case "fra" -> grunnlag.fra();
            case "emne" -> grunnlag.emne();
            default -> grunnlag.tekst();
        };
        return her.contains(jevn(inneholder));
    }

    /** Line breaks and case are the letter's, not the rule's. */
    static String jevn(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
