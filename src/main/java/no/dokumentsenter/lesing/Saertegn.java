package no.dokumentsenter.lesing;

import java.util.Optional;

/**
 * What is particular about one message, besides what it says.
 *
 * @param autopost a machine sent it because of a message of ours
 * @param utelatt parts that could not be read, or that there was no room for; they lie in the message as it came
 */
public record Saertegn(Optional<Autopost> autopost, int utelatt) {
    public static final Saertegn INGEN = new Saertegn(Optional.empty(), 0);

    static Saertegn utelatt(int antall) {
        return new Saertegn(Optional.empty(), antall);
    }
}
