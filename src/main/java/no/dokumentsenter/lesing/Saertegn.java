package no.dokumentsenter.lesing;

import java.util.List;
import java.util.Optional;

/**
 * What is particular about one message, besides what it says.
 *
 * @param autopost a machine sent it because of a message of ours
 * @param utelatt parts that could not be read, or that there was no room for; they lie in the message as it came
 * @param utelatte those of them that there was no room for, each with its name
 * @param signatur the signature on the message as a whole
 * @param delsignaturer signatures around a part of it, which say nothing of the rest
 * @param kryptert its text is for the receiver's key alone
 * @param lenker web addresses in it
 * @param egneOrd words of its text, without addresses and the sender's card
 */
public record Saertegn(
        Optional<Autopost> autopost,
        int utelatt,
        List<Utelatt> utelatte,
        Optional<Signatur> signatur,
        List<Signatur> delsignaturer,
        boolean kryptert,
        List<String> lenker,
        int egneOrd) {
    public static final Saertegn INGEN =
            new Saertegn(Optional.empty(), 0, List.of(), Optional.empty(), List.of(), false, List.of(), 0);
}
