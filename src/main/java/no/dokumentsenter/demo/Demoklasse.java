package no.dokumentsenter.demo;

import java.util.Optional;

/**
 * A class in the demonstration's own functional classification.
 *
 * @param arkivdel hint: where cases of this class lie
 */
public record Demoklasse(String klasseID, String tittel, String merknad, String arkivdel) {
    /** The class above: the part before the hyphen, or nothing for a main function. */
    public Optional<String> overordnet() {
        var strek = klasseID.indexOf('-');
        return strek < 0 ? Optional.empty() : Optional.of(klasseID.substring(0, strek));
    }
}
