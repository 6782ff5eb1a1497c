package no.dokumentsenter.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** What all cases are made from, read once. */
record Grunnlag(
        Folk folk,
        List<Saksmoenster> moenstre,
        Saksmoenster fyll,
        Map<String, List<String>> ord,
        List<Demoperson> personer,
        List<Demoklasse> klasser,
        List<Ressurs.Rad> alleFaste) {

    static Grunnlag les() {
        return new Grunnlag(
                new Folk(),
                Saksmoenster.alle(),
                Saksmoenster.fyll(),
                new TreeMap<>(Ressurs.ordlister("ord.txt")),
                Demodata.personer(),
                Demodata.klasser(),
                Ressurs.tabell("faste.csv"));
    }

    List<Ressurs.Rad> faste(String slug) {
        return alleFaste.stream().filter(rad -> rad.verdi("slug").equals(slug)).toList();
    }

    Saksmoenster moenster(String id) {
        return moenstre.stream()
                .filter(moenster -> moenster.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Saksmoenster trekkMoenster(RandomGenerator terning) {
        int rest =
                terning.nextInt(moenstre.stream().mapToInt(Saksmoenster::vekt).sum());
        for (var moenster : moenstre) {
            rest -= moenster.vekt();
            if (rest < 0) {
                return moenster;
            }
        }
        throw new IllegalStateException("Ingen saksmønstre");
    }

    Demoklasse klasse(String klasseID) {
        return klasser.stream()
                .filter(klasse -> klasse.klasseID().equals(klasseID))
                .findFirst()
                .orElseThrow();
    }

    Demoperson leder(String slug) {
        return personer.stream()
                .filter(person -> person.brukernavn().equals("leder." + slug))
                .findFirst()
                .orElseThrow();
    }

    Demoperson saksbehandler(String slug, String enhet, RandomGenerator terning) {
        return Folk.trekk(
                personer.stream()
                        .filter(person -> person.kommuner().equals(List.of(slug))
                                && person.enhet().equals(enhet))
                        .toList(),
                terning);
    }
}
