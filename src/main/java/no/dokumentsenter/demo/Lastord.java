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

    private static final List<String> FORLEDD = List.of(
            "Furu", "Gran", "Bjørke", "Sand", "Nord", "Sør", "Øst", "Vest", "Myr", "Elve", "Sag", "Stein", "Lange",
            "Kort", "Tjern", "Hauge", "Skog", "Ulve", "Bjørne", "Elg", "Rev", "Gammel", "Ny", "Øvre", "Nedre", "Kvern",
            "Smi", "Torv", "Rogn", "Selje", "Osp", "Hegg", "Trane", "Ørne", "Hare", "Mose", "Lyng", "Kløver", "Rug",
            "Bygg");
    private static final List<String> ETTERLEDD = List.of(
            "lia", "bakken", "moen", "haugen", "sletta", "vika", "odden", "berget", "åsen", "dalen", "marka", "stua",
            "løkka", "enga", "brua", "holmen", "neset", "kroken", "rud", "stad", "seter", "tangen", "foss", "viken",
            "høgda");

    /** A title with a place, common or rare. */
    static String masse(RandomGenerator tilfeldig) {
        return tilfeldig.nextInt(3) == 0
                ? tittel(tilfeldig)
                : en(SLAG, tilfeldig) + " om " + en(EMNE, tilfeldig) + " ved " + sted(tilfeldig);
    }

    static String massenavn(RandomGenerator tilfeldig) {
        return en(FORNAVN, tilfeldig) + " " + (tilfeldig.nextInt(4) == 0 ? en(ETTERNAVN, tilfeldig) : sted(tilfeldig));
    }

    static String virksomhet(RandomGenerator tilfeldig) {
        return sted(tilfeldig) + " " + en(List.of("Bygg AS", "Maskin AS", "Rør AS", "Vel", "Grunneierlag"), tilfeldig);
    }

    /** The same for the same name, with a right control digit, of the series of the invented. */
    static String orgnr(String navn) {
        var nr = 90000000 + Math.floorMod(navn.hashCode(), 100000);
        var vekter = new int[] {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            var siffer = Integer.toString(nr++);
            var sum = 0;
            for (var i = 0; i < vekter.length; i++) {
                sum += vekter[i] * (siffer.charAt(i) - '0');
            }
            var kontroll = (11 - sum % 11) % 11;
            if (kontroll < 10) {
                return siffer + kontroll;
            }
        }
    }

    private static String sted(RandomGenerator tilfeldig) {
        return en(FORLEDD, tilfeldig) + en(ETTERLEDD, tilfeldig);
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
