package no.dokumentsenter.lesing;

import java.util.Optional;

/**
 * What is particular about one message, besides what it says.
 *
 * @param autopost a machine sent it because of a message of ours
 */
public record Saertegn(Optional<Autopost> autopost) {
    public static final Saertegn INGEN = new Saertegn(Optional.empty());
}
