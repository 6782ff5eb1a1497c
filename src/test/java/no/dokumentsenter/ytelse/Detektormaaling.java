package no.dokumentsenter.ytelse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.detektor.Detektorer;
import no.dokumentsenter.detektor.Fasittekst;
import no.dokumentsenter.detektor.Funn;
import no.dokumentsenter.detektor.Slag;

/**
 * How much of what must not stand openly is found, and how much of what is found is so, against a bare pattern of each
 * kind. On texts that are held back ({@code src/test/resources/detektor}); {@code -Dytelse.detektorer.utvikling=true} adds the
 * texts that the rules are tuned on, and tells each fault in them.
 */
final class Detektormaaling {
    private static final long FROE = 20261128;
    private static final int TREKNINGER = 50;
    private static final int STOERRELSE = 4 * 1024 * 1024;
    private static final int GANGER = 5;

    private record Moenster(Slag slag, Pattern moenster) {}

    private static final List<Moenster> BARE = List.of(
            new Moenster(Slag.FOEDSELSNUMMER, Pattern.compile("\\b[0-3]\\d{10}\\b")),
            new Moenster(Slag.D_NUMMER, Pattern.compile("\\b[4-7]\\d{10}\\b")),
            new Moenster(Slag.DUF_NUMMER, Pattern.compile("\\b\\d{12}\\b")),
            new Moenster(Slag.KONTONUMMER, Pattern.compile("\\b\\d{4}\\.\\d{2}\\.\\d{5}\\b|\\b\\d{11}\\b")),
            new Moenster(Slag.TELEFON, Pattern.compile("\\b\\d{8}\\b|\\b\\d{2} \\d{2} \\d{2} \\d{2}\\b")),
            new Moenster(Slag.EPOST, Pattern.compile("\\S+@\\S+")),
            new Moenster(Slag.NAVN, Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)+")));

    private Detektormaaling() {}

    static List<Maaling> maal(Path mappe) {
        var rader = new ArrayList<Maaling>();
        if (Boolean.getBoolean("ytelse.detektorer.utvikling")) {
            rader.addAll(del("utvikling: ", Fasittekst.les("utvikling.txt"), true));
        }
        var holdt = Fasittekst.les("holdttilbake.txt");
        rader.addAll(del("", holdt, false));
        var blind = Fasittekst.les("blindproeve.txt");
        rader.addAll(del("blind: ", blind, false));
        rader.addAll(trukket(Stream.concat(holdt.stream(), blind.stream()).toList()));
        rader.addAll(navneneIBrevene());
        rader.addAll(fart(holdt));
        return rader;
    }

    private static List<Maaling> del(String del, List<Fasittekst> tekster, boolean visTekst) {
        var vaare = Detektorregnskap.av(tekster, Detektorer::finn, visTekst);
        var bare = Detektorregnskap.av(tekster, (tekst, kjente) -> moenster(tekst), false);
        System.out.println("Feil, " + del + tekster.size() + " tekster:");
        vaare.feil().forEach((hva, antall) -> System.out.printf("  %4d  %s%n", antall, hva));
        var rader = new ArrayList<Maaling>();
        for (var slag : Slag.values()) {
            rader.addAll(rader(del + slag.kode(), vaare.tall(slag), bare.tall(slag), slag != Slag.NAVN));
        }
        var tall = Stream.of(Slag.values())
                .filter(slag -> slag != Slag.NAVN && slag != Slag.EPOST)
                .toArray(Slag[]::new);
        rader.addAll(rader(del + "alle tall", vaare.sum(tall), bare.sum(tall), true));
        return rader;
    }

    /** The same texts with other numbers: what the digits themselves do, where the wording is the same. */
    private static List<Maaling> trukket(List<Fasittekst> tekster) {
        var terning = new Random(FROE);
        var mange = tekster.stream()
                .filter(tekst -> tekst.fasit().stream().anyMatch(f -> f.slag() != Slag.NAVN && f.slag() != Slag.EPOST))
                .flatMap(tekst ->
                        Stream.generate(() -> tekst.medAndreNumre(terning)).limit(TREKNINGER))
                .toList();
        return del("andre sifre: ", mange, false).stream()
                .filter(rad -> !rad.hva().contains("navn")
                        && !rad.hva().contains("epost")
                        && !rad.hva().contains("telefon"))
                .toList();
    }

    /** The senders of the letters that {@code ytelse forslag} is measured on: written for another end, people and not. */
    private static List<Maaling> navneneIBrevene() {
        var tekster = Stream.of("opplaering.txt", "holdttilbake.txt", "blindproeve.txt")
                .flatMap(fil -> Brevtekster.les(fil).familier().stream())
                .flatMap(familie -> Stream.concat(
                        familie.personer().stream().map(navn -> avsender(navn, true)),
                        Stream.concat(familie.firmaer().stream(), familie.lag().stream())
                                .map(navn -> avsender(navn, false))))
                .toList();
        return del("avsendere: ", tekster, false).stream()
                .filter(rad -> rad.hva().contains("navn"))
                .toList();
    }

    private static Fasittekst avsender(String navn, boolean person) {
        var fasit = person ? List.of(new Funn(Slag.NAVN, 0, navn.length())) : List.<Funn>of();
        return new Fasittekst("avsender", List.of(), navn, fasit);
    }

    private static List<Funn> moenster(String tekst) {
        return BARE.stream()
                .flatMap(m -> m.moenster().matcher(tekst).results().map(t -> new Funn(m.slag(), t.start(), t.end())))
                .toList();
    }

    private static List<Maaling> rader(
            String hva, Detektorregnskap.Tall vaar, Detektorregnskap.Tall bare, boolean lovet) {
        return List.of(
                rad(
                        hva + ", gjenfinning",
                        vaar.gjenfinning(),
                        vaar.skulle,
                        bare.gjenfinning(),
                        lovet ? "≥ 99 %" : "oppgis"),
                rad(hva + ", presisjon", vaar.presisjon(), vaar.funnet, bare.presisjon(), lovet ? "≥ 98 %" : "oppgis"));
    }

    private static Maaling rad(String hva, double andel, long n, double bare, String maal) {
        var p = 100 * andel;
        return new Maaling(hva, p, p, p, "%", n, Optional.empty(), Optional.empty(), Optional.empty(), maal)
                .mot("bart mønster %.1f %%".formatted(100 * bare), andel / Math.max(bare, 0.001));
    }

    /** All texts after one another, until it is some megabytes; the fastest of some rounds. */
    private static List<Maaling> fart(List<Fasittekst> tekster) {
        var en = tekster.stream().map(Fasittekst::tekst).collect(Collectors.joining("\n"));
        var lang = en.repeat(STOERRELSE / en.length() + 1);
        var mb = lang.getBytes(StandardCharsets.UTF_8).length / 1e6;
        var vaar = 0.0;
        var bar = 0.0;
        for (var i = 0; i < GANGER; i++) {
            vaar = Math.max(vaar, mb / sekunder(() -> Detektorer.finn(lang)));
            bar = Math.max(bar, mb / sekunder(() -> moenster(lang)));
        }
        var titler = tekster.stream().filter(t -> t.slag().equals("tittel")).toList();
        var tider = new Tider();
        for (var i = 0; i < GANGER * 20; i++) {
            titler.forEach(t -> tider.leggTil(1000 * sekunder(() -> Detektorer.finn(t.tekst(), t.kjente()))));
        }
        return List.of(
                Maaling.tall("fart gjennom lang tekst", vaar, "MB/s", "").mot("bare mønstre", vaar / bar),
                Maaling.av("en tittel", tider, ""));
    }

    private static double sekunder(Runnable arbeid) {
        var start = System.nanoTime();
        arbeid.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
