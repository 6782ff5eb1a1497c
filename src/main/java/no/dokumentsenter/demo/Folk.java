package no.dokumentsenter.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws invented correspondents: people by name lists, bodies from virksomheter.csv. */
final class Folk {
    private final Map<String, List<String>> navn = Ressurs.ordlister("navn.txt");
    private final List<Ressurs.Rad> virksomheter = Ressurs.tabell("virksomheter.csv");
    private final List<Ressurs.Rad> steder = Ressurs.tabell("steder.csv");

    /** A party of the kind; "stat:Kartverket" names it. Bodies from the municipality itself are drawn first. */
    PartData part(String slag, String slug, RandomGenerator terning) {
        var skille = slag.indexOf(':');
        if (skille > 0) {
            return navngitt(slag.substring(skille + 1), slug, terning);
        }
        if (slag.equals("privat")) {
            return privatperson(fornavn(terning) + " " + trekk(navn.get("etternavn"), terning), slug, terning);
        }
        var aktuelle = virksomheter.stream()
                .filter(rad -> rad.verdi("slag").equals(slag))
                .toList();
        var lokale = aktuelle.stream()
                .filter(rad -> iKommunen(slug, rad.verdi("postnummer")))
                .toList();
        var fraOmegnen = lokale.isEmpty() || terning.nextInt(4) == 0;
        return virksomhet(trekk(fraOmegnen ? aktuelle : lokale, terning));
    }

    private boolean iKommunen(String slug, String postnummer) {
        return steder.stream()
                .anyMatch(sted -> sted.verdi("slug").equals(slug)
                        && sted.verdi("postnummer").equals(postnummer));
    }

    /** A named correspondent: the body of that name, else a private person. */
    PartData navngitt(String fulltNavn, String slug, RandomGenerator terning) {
        return virksomheter.stream()
                .filter(rad -> rad.verdi("navn").equals(fulltNavn))
                .findFirst()
                .map(Folk::virksomhet)
                .orElseGet(() -> privatperson(fulltNavn, slug, terning));
    }

    String fornavn(RandomGenerator terning) {
        return trekk(navn.get("fornavn"), terning);
    }

    /** The last name, also when it is of more than one word. */
    String etternavn(String fulltNavn) {
        return navn.getOrDefault("etternavn", List.of()).stream()
                .filter(etternavn -> fulltNavn.endsWith(" " + etternavn))
                .max(Comparator.comparing(String::length))
                .orElseGet(() -> fulltNavn.substring(fulltNavn.lastIndexOf(' ') + 1));
    }

    Ressurs.Rad sted(String slug, RandomGenerator terning) {
        return trekk(
                steder.stream().filter(rad -> rad.verdi("slug").equals(slug)).toList(), terning);
    }

    static <T> T trekk(@Nullable List<T> liste, RandomGenerator terning) {
        if (liste == null) {
            throw new IllegalArgumentException("Ukjent ordliste");
        }
        return liste.get(terning.nextInt(liste.size()));
    }

    private PartData privatperson(String fulltNavn, String slug, RandomGenerator terning) {
        var sted = sted(slug, terning);
        var veg = trekk(sted.liste("veger"), terning) + " " + terning.nextInt(1, 140);
        return new PartData(
                "EA",
                "privat",
                fulltNavn,
                false,
                Optional.of(Syntetisk.foedselsnummer(terning)),
                Optional.empty(),
                Optional.of(new PartData.Postadresse(veg, sted.verdi("postnummer"), sted.verdi("poststed"))),
                Optional.empty());
    }

    private static PartData virksomhet(Ressurs.Rad rad) {
        return new PartData(
                "EA",
                rad.verdi("slag"),
                rad.verdi("navn"),
                false,
                Optional.empty(),
                Optional.of(rad.verdi("orgnr")),
                Optional.of(
                        new PartData.Postadresse(rad.verdi("adresse"), rad.verdi("postnummer"), rad.verdi("poststed"))),
                Optional.of(rad.verdi("epost")));
    }
}
