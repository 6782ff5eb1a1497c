package no.dokumentsenter.papir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares what was put in the feeder with what came out of it, and points at what is worth a look. Pure. The sheets
 * are all sheets in the pile, separators too; a scanner gives one page for each sheet or two.
 */
final class Buntkontroll {
    private Buntkontroll() {}

    /**
     * What is worth a look, the most serious first.
     *
     * @param brukt how many other stacks had sheets with the same number
     */
    static List<Varsel> varsler(Skannebunt bunt, List<Arkside> sider, int brukt) {
        var ut = new ArrayList<Varsel>();
        uavklarte(sider).ifPresent(ut::add);
        telling(bunt, sider).ifPresent(ut::add);
        manglendeArk(sider).ifPresent(ut::add);
        flereNumre(sider).ifPresent(ut::add);
        if (brukt > 0) {
            ut.add(Varsel.avvik("papir.varsel.brukt", List.of(), brukt));
        }
        sidevarsel("papir.varsel.skjev", sider, Arkside::skjev).ifPresent(ut::add);
        sidevarsel("papir.varsel.tom", sider, Arkside::tom).ifPresent(ut::add);
        if (bunt.leveringer() > 1) {
            ut.add(Varsel.om("papir.varsel.levert", List.of(), bunt.leveringer()));
        }
        return ut;
    }

    private static Optional<Varsel> uavklarte(List<Arkside> sider) {
        return sidevarsel(
                "papir.varsel.uavklart", sider, side -> side.sideslag().uavklart());
    }

    private static Optional<Varsel> sidevarsel(String kode, List<Arkside> sider, Predicate<Arkside> hvilke) {
        var treff = sider.stream().filter(hvilke).map(Arkside::side).toList();
        return treff.isEmpty() ? Optional.empty() : Optional.of(Varsel.om(kode, treff, treff.size(), liste(treff)));
    }

    /** Sheets against pages. Empty when they agree or nothing was counted. */
    static Optional<Varsel> telling(Skannebunt bunt, List<Arkside> sider) {
        var ark = bunt.antallArk();
        var antall = sider.size();
        if (ark == null || antall == ark || antall == 2 * ark) {
            return Optional.empty();
        }
        if (antall > 2 * ark) {
            return Optional.of(Varsel.avvik("papir.varsel.for_mange", List.of(), ark, antall, (antall + 1) / 2));
        }
        // More pages than sheets: both sides were scanned, and each sheet that is missing took two pages with it.
        var tosidig = antall > ark;
        var mangler = tosidig ? (2 * ark - antall + 1) / 2 : ark - antall;
        var hvor = dobbeltmating(sider, tosidig);
        return Optional.of(
                hvor.isEmpty()
                        ? Varsel.avvik("papir.varsel.mangler", List.of(), mangler, ark, antall)
                        : Varsel.avvik("papir.varsel.mangler_her", hvor, mangler, ark, antall, liste(hvor)));
    }

    private record Mistanke(List<Integer> sider, int vekt) {}

    /**
     * Where two sheets may have gone through as one: they lie askew, a numbered separator is missing beside them, or a
     * back is written on where the other backs are blank. At most three places; none when nothing stands out.
     */
    static List<Integer> dobbeltmating(List<Arkside> sider, boolean tosidig) {
        var steg = tosidig ? 2 : 1;
        var baksider = IntStream.range(0, sider.size())
                .filter(i -> tosidig && i % 2 == 1)
                .mapToObj(sider::get)
                .filter(side -> side.sideslag() == Sideslag.BREV)
                .toList();
        var flestTomme = baksider.stream().filter(Arkside::tom).count() * 2 > baksider.size();
        return IntStream.iterate(0, i -> i < sider.size(), i -> i + steg)
                .mapToObj(i -> mistanke(sider.subList(i, Math.min(sider.size(), i + steg)), flestTomme, sider, i))
                .filter(mistanke -> mistanke.vekt() > 0)
                .sorted(Comparator.comparingInt(Mistanke::vekt).reversed())
                .limit(3)
                .flatMap(mistanke -> mistanke.sider().stream())
                .toList();
    }

    private static Mistanke mistanke(List<Arkside> ark, boolean flestTomme, List<Arkside> alle, int fra) {
        var vekt = ark.stream().anyMatch(Arkside::skjev) ? 2 : 0;
        if (flestTomme
                && ark.size() == 2
                && ark.get(1).sideslag() == Sideslag.BREV
                && !ark.get(1).tom()) {
            vekt += 2;
        }
        if (vekt > 0 && hopperOver(alle, fra)) {
            vekt += 3;
        }
        return new Mistanke(ark.stream().map(Arkside::side).toList(), vekt);
    }

    /** Whether a numbered separator is missing between the ones around this place. */
    private static boolean hopperOver(List<Arkside> alle, int her) {
        var foer = alle.subList(0, her).stream()
                .map(Arkside::arknummer)
                .flatMap(Stream::ofNullable)
                .reduce((_, b) -> b);
        var etter = alle.subList(her, alle.size()).stream()
                .map(Arkside::arknummer)
                .flatMap(Stream::ofNullable)
                .findFirst();
        return foer.isPresent() && etter.isPresent() && etter.get() > foer.get() + 1;
    }

    /** The sheets of one print are numbered: a gap between two means that one was not seen. */
    private static Optional<Varsel> manglendeArk(List<Arkside> sider) {
        var perBunt = sider.stream()
                .filter(side -> side.arknummer() != null && side.buntnummer() != null)
                .collect(Collectors.groupingBy(
                        side -> Objects.requireNonNull(side.buntnummer()),
                        Collectors.mapping(
                                side -> Objects.requireNonNull(side.arknummer()),
                                Collectors.toCollection(TreeSet::new))));
        var mangler = perBunt.values().stream()
                .flatMap(numre -> IntStream.range(numre.first(), numre.last())
                        .filter(nr -> !numre.contains(nr))
                        .boxed())
                .toList();
        return mangler.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Varsel.avvik("papir.varsel.skilleark_mangler", List.of(), mangler.size(), liste(mangler)));
    }

    private static Optional<Varsel> flereNumre(List<Arkside> sider) {
        var numre = sider.stream()
                .map(Arkside::buntnummer)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return numre.size() < 2
                ? Optional.empty()
                : Optional.of(Varsel.om("papir.varsel.flere_numre", List.of(), liste(numre)));
    }

    private static String liste(List<Integer> tall) {
        return tall.stream().map(nr -> Integer.toString(nr)).collect(Collectors.joining(", "));
    }
}
