package no.dokumentsenter.postmottak;

import java.util.List;
import no.dokumentsenter.postmottak.forslag.Bevis;

/**
 * One suggestion.
 *
 * @param felt which field: sak, tittel, avsender, adresse, avsendertype, dokumentdato, saksbehandler, klasse, kommune,
 *     personnummer
 * @param rang 1 is best
 * @param verdi what the field would hold
 * @param visning how a person reads it
 * @param vekt 0–100; below the threshold the field stays empty and the suggestion is offered by a digit
 * @param grunn message code for why
 */
public record Forslag(String felt, int rang, String verdi, String visning, int vekt, String grunn, List<Bevis> bevis) {
    /** What may fill a field by itself. */
    public static final int TERSKEL = 60;
}
