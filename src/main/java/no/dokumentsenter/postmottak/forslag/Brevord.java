package no.dokumentsenter.postmottak.forslag;

import java.util.List;

/**
 * A word of a letter.
 *
 * @param ord in small letters
 * @param rot what it is in all its forms; empty for a word that means nothing by itself
 * @param stor written with a capital: perhaps a name
 * @param iTittel it stands in the heading
 * @param bevis where it stands; none when in an e-mail's subject
 */
public record Brevord(String ord, String rot, boolean stor, boolean iTittel, List<Bevis> bevis) {}
