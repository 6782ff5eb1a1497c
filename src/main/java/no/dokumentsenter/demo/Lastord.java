package no.dokumentsenter.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Words for load: common and rare in about the measure that titles have them. */
final class Lastord {
    private static final List<String> SLAG = List.of(
            "Søknad", "Klage", "Svar", "Melding", "Uttalelse", "Varsel", "Tilbud", "Spørsmål", "Rapport", "Referat");
    private static final List<String> EMNE = List.of(
            "dispensasjon",
            "garasje",
            "barnehageplass",
            "skolebuss",
            "brøyting",
            "vannavgift",
            "avløp",
            "konsesjon",
            "deling av eiendom",
            "skjenkebevilling",
            "kulturmidler",
            "startlån",
            "vegvedlikehold",
            "nabovarsel");
    private static final List<String> FORNAVN = List.of("Kari", "Ola", "Åse", "Per", "Liv", "Arne", "Marit", "Tor");
    private static final List<String> ETTERNAVN =
            List.of("Brenden", "Nordli", "Sætre", "Haugen", "Grindvoll", "Skulstad", "Rotneberg", "Kvesetberg");

    private Lastord() {}

    static String tittel(RandomGenerator tilfeldig) {
        return en(SLAG, tilfeldig) + " om " + en(EMNE, tilfeldig) + ", gnr. " + (1 + tilfeldig.nextInt(200)) + " bnr. "
                + (1 + tilfeldig.nextInt(400)) + " r" + Integer.toString(tilfeldig.nextInt(1_000_000), 36);
    }

    static String navn(RandomGenerator tilfeldig) {
        return en(FORNAVN, tilfeldig) + " " + en(ETTERNAVN, tilfeldig);
    }

    private static String en(List<String> ord, RandomGenerator tilfeldig) {
        // The first words of the list come more often than the last.
        var x = tilfeldig.nextDouble();
        return ord.get((int) (x * x * ord.size()));
    }
}
