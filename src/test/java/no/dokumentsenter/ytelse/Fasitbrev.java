package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.dokumentsenter.detektor.Identitetsnumre;

/** What is right for one piece of the demo's post: {@code src/test/resources/ytelse/fasit-demopost.csv}, which says what its columns mean. */
record Fasitbrev(
        String kommune,
        String fil,
        String utfall,
        String sak,
        String klasse,
        String sakstittel,
        String tittel,
        String avsender,
        String type,
        String dato,
        String enhet,
        String saksbehandler,
        String hjemmel,
        boolean skjermAvsender,
        String skriv,
        boolean medReferanse) {
    private static final int FELT = 16;

    static List<Fasitbrev> les() {
        try (var fil = Objects.requireNonNull(Fasitbrev.class.getResourceAsStream("/ytelse/fasit-demopost.csv"))) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(linje -> !linje.startsWith("#"))
                    .skip(1)
                    .map(Fasitbrev::av)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fasitbrev av(String linje) {
        var f = linje.split(";", -1);
        if (f.length != FELT) {
            throw new IllegalStateException("fasiten har " + f.length + " felt, ikke " + FELT + ": " + linje);
        }
        return new Fasitbrev(
                f[0],
                f[1],
                f[2],
                f[3],
                f[4],
                f[5],
                f[6],
                f[7],
                f[8],
                f[9],
                f[10],
                f[11],
                f[12],
                f[13].equals("ja"),
                f[14],
                f[15].equals("ja"));
    }

    String navn() {
        return kommune + " " + fil;
    }

    boolean journalfoeres() {
        return utfall.equals("journal");
    }

    boolean nySak() {
        return sak.equals("ny");
    }

    /** What stands behind the colon. */
    String hvor() {
        return utfall.substring(utfall.indexOf(':') + 1);
    }

    /** The title to write where the one that stands there will not do. */
    String tittelAaSkrive() {
        if (skriv.isEmpty()) {
            throw new IllegalStateException("fasiten sier ikke hva som skal skrives for " + navn());
        }
        return skriv;
    }

    boolean godTittel(String skrevet) {
        return god(tittel, skrevet);
    }

    boolean godSakstittel(String skrevet) {
        return god(sakstittel, skrevet);
    }

    /** A capital inside a name makes no difference; a name in capitals alone is not how names are written. */
    boolean godAvsender(String skrevet) {
        return !skrevet.equals(skrevet.toUpperCase(Locale.ROOT))
                && blant(avsender.toLowerCase(Locale.ROOT), skrevet.toLowerCase(Locale.ROOT));
    }

    private static boolean god(String regel, String skrevet) {
        var tekst = skrevet.toLowerCase(Locale.ROOT);
        return !Identitetsnumre.finnes(skrevet)
                && Arrays.stream(regel.split(","))
                        .allMatch(ord -> ord.startsWith("-")
                                ? !tekst.contains(ord.substring(1))
                                : ord.isEmpty()
                                        || Arrays.stream(ord.split("\\|")).anyMatch(tekst::contains));
    }

    static boolean blant(String gode, String verdi) {
        return gode.equals("*") || List.of(gode.split("\\|")).contains(verdi);
    }

    /** The first of those that are right. */
    static String foerste(String gode) {
        return gode.split("\\|")[0];
    }

    /** An undated letter has none. */
    boolean godDato(String skrevet) {
        return dato.equals("-") ? skrevet.isEmpty() : blant(dato, skrevet);
    }

    boolean aapen() {
        return hjemmel.equals("-");
    }
}
