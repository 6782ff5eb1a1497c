package no.dokumentsenter.metadata;

import java.util.List;
import java.util.Optional;

/**
 * One object of the archive structure.
 *
 * @param supertype what it extends: its fields come first, also in XML
 * @param felter its own fields, in the order of the XSD
 */
public record Objekt(String navn, Optional<String> supertype, List<Felt> felter) {
    static Objekt av(String navn, Felt... felter) {
        return new Objekt(navn, Optional.empty(), List.of(felter));
    }

    static Objekt spesialisering(String navn, String supertype, Felt... felter) {
        return new Objekt(navn, Optional.of(supertype), List.of(felter));
    }

    /** Its own field of that name. */
    public Optional<Felt> felt(String felt) {
        return felter.stream().filter(f -> f.navn().equals(felt)).findFirst();
    }
}
