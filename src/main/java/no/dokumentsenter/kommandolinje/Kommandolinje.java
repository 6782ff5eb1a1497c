package no.dokumentsenter.kommandolinje;

import java.util.List;
import java.util.Set;
import no.dokumentsenter.database.DatabaseStartfeil;

/** Chooses the verb and turns what goes wrong into one sentence and an exit code. */
public final class Kommandolinje {
    private static final String HJELP = """
            Dokumentsenter

              start [--demo] [--testbase] [--port 8080] [--data MAPPE]   starter alt på denne maskinen
              status [--json] [--data MAPPE]                             hva som venter og hva som har feilet
              verifiser [--kommune SLUG] [--data MAPPE]                  kontrollerer logg, nummerserier og filer
              last [--kommune SLUG | --kommuner N] --antall N [--filer ingen|delt|egne] [--data MAPPE]
                                                                         fyller en base som er startet med --testbase
            """;

    private Kommandolinje() {}

    /**
     * Runs the verb.
     *
     * @param produkt the product's own class, which Spring starts from
     * @return the exit code
     */
    public static int kjoer(Class<?> produkt, String[] ord) {
        var verb = ord.length == 0 ? "--help" : ord[0];
        var rest = List.of(ord).subList(Math.min(1, ord.length), ord.length);
        if (rest.contains("--help")) {
            System.out.print(HJELP);
            return 0;
        }
        try {
            return switch (verb) {
                case "start" ->
                    Start.kjoer(produkt, Valg.les(rest, Set.of("demo", "testbase", "opplaering", "port", "data")));
                case "status" -> Status.kjoer(produkt, Valg.les(rest, Set.of("json", "data", "port")));
                case "verifiser" -> Verifiser.kjoer(produkt, Valg.les(rest, Set.of("kommune", "data", "port")));
                case "last" ->
                    Last.kjoer(
                            produkt, Valg.les(rest, Set.of("kommune", "kommuner", "antall", "filer", "data", "port")));
                case "--help", "hjelp" -> {
                    System.out.print(HJELP);
                    yield 0;
                }
                default -> throw new Valg.Ukjent("Ukjent kommando: " + verb);
            };
        } catch (Valg.Ukjent ukjent) {
            System.err.println(ukjent.getMessage());
            System.err.print(HJELP);
            return 2;
        } catch (DatabaseStartfeil feil) {
            System.err.println(feil.getMessage());
            return 1;
        }
    }
}
