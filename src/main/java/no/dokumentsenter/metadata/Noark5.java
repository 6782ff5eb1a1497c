package no.dokumentsenter.metadata;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one place that knows number, name, type and cardinality of every field in arkivstruktur.xsd, version 5.0 (which
 * 5.5.0 left unchanged). Checked against the XSD by {@code MetadatakatalogTest}. Left out: moetemappe, moetedeltaker and
 * moeteregistrering, since committee meetings are not kept here.
 */
public final class Noark5 {
    /** The version that extractions name in arkivuttrekk.xml. */
    public static final String VERSJON = "5.0";

    private static final List<Objekt> OBJEKTER = Stream.of(
                    Noark5Arkiv.OBJEKTER,
                    Noark5Sak.OBJEKTER,
                    Noark5Journal.OBJEKTER,
                    Noark5Dokument.OBJEKTER,
                    Noark5Bevaring.OBJEKTER)
            .flatMap(List::stream)
            .toList();

    private Noark5() {}

    /** Every object, from the archive down to what hangs on its documents. */
    public static List<Objekt> objekter() {
        return OBJEKTER;
    }

    /**
     * One object by its XSD name.
     *
     * @throws IllegalArgumentException when the catalogue has no such object
     */
    public static Objekt objekt(String navn) {
        return OBJEKTER.stream()
                .filter(objekt -> objekt.navn().equals(navn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ikke i katalogen: " + navn));
    }

    /** All fields in XML order: those of the supertype first. */
    public static List<Felt> alleFelter(String navn) {
        var objekt = objekt(navn);
        var arvet = objekt.supertype().map(Noark5::alleFelter).orElse(List.of());
        return Stream.concat(arvet.stream(), objekt.felter().stream()).toList();
    }
}
