package no.dokumentsenter.demo;

import java.util.List;

/** The door to the invented material that is not history: municipalities, classification, people and sample post. */
public final class Demodata {
    private Demodata() {}

    /** The three municipalities, in id order. */
    public static List<Demokommune> kommuner() {
        return Ressurs.tabell("kommuner.csv").stream()
                .map(r -> new Demokommune(
                        r.tall("kommune_id"),
                        r.verdi("slug"),
                        r.verdi("navn"),
                        r.verdi("kode"),
                        r.verdi("kommunenummer"),
                        r.verdi("orgnr"),
                        r.liste("postnummer"),
                        r.verdi("adresse"),
                        r.verdi("epost"),
                        r.tall("gnr_fra"),
                        r.tall("gnr_til")))
                .toList();
    }

    /** The classification, each main function before its classes. */
    public static List<Demoklasse> klasser() {
        return Ressurs.tabell("klasser.csv").stream()
                .map(r ->
                        new Demoklasse(r.verdi("klasseID"), r.verdi("tittel"), r.verdi("merknad"), r.verdi("arkivdel")))
                .toList();
    }

    /** Everyone who can log in, and the handlers of history. */
    public static List<Demoperson> personer() {
        return Ressurs.tabell("personer.csv").stream()
                .map(r -> new Demoperson(
                        r.verdi("brukernavn"),
                        r.verdi("navn"),
                        r.verdi("rolle"),
                        r.liste("kommuner"),
                        r.verdi("enhet"),
                        r.verdi("sted")))
                .toList();
    }

    /** The sample post, in the order it should be dropped. */
    public static List<Demopost> post() {
        return Ressurs.tabell("post/innhold.csv").stream()
                .map(r -> new Demopost(r.verdi("slug"), r.verdi("mappe"), r.verdi("fil"), r.verdi("hva")))
                .toList();
    }
}
