package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one municipality's registered letters say of a new one: naive Bayes over words for what it is about, likeness of
 * words for which case. A word is known when a public title has it, or letters of three different senders; never when
 * anybody in the journal is named by it. Words are numbers in here: thousands of letters are read for one.
 */
public final class Laerdom {
    /** How many different senders must have used a word that no public title has. */
    public static final int AVSENDERE = 3;

    private static final int NABOER = 15;
    private static final int FLEST_BEVIS = 4;
    /** A word that weighs less than this is no reason. */
    private static final double MINST_TYNGDE = 0.5;
    /** A letter that was corrected counts twice: it was not as clear as it seemed. */
    private static final double RETTET = 2;
    /** A heading says more than a sentence. */
    private static final double TITTEL = 2;
    /** The beginning or end of a word says less than the word. */
    private static final double DEL = 0.5;
    /** A word that is missing in a class says little against it: letters are short. */
    private static final double IMOT = -1;
    /** How much what is common weighs before the letter is read. */
    private static final double PAA_FORHAAND = 0.5;
    /** Words lean on each other, so their sum is surer of itself than it is right; measured on the development part. */
    private static final double TEMPERATUR = 5;
    /** What a letter in the same case or class is like by that alone. */
    private static final double GRUNNLIKHET = 0.02;

    private final Ordnumre numre = new Ordnumre();
    private final Set<String> kjente;
    private final List<Laert> laerte = new ArrayList<>();
    private final List<Laert> plan = new ArrayList<>();
    private final double[] hyppighet;
    private final double[] sjelden;
    private final double antall;

    /** One letter that was learned from, or one class of the plan, as numbers. */
    private record Laert(String klasse, double vekt, int[] trekk, List<Eksempel> eksempel) {
        Eksempel brev() {
            return eksempel.getFirst();
        }
    }

    /**
     * One answer.
     *
     * @param andel how sure, 0–1
     * @param antall how many registered letters it leans on
     * @param bevis the words that spoke most for it
     */
    public record Svar(String verdi, double andel, int antall, List<Brevord> bevis) {}

    /**
     * @param navneord roots that people are named by
     * @param plan the roots of each class's own title, by its id: public, and known from the first day
     */
    public Laerdom(Collection<Eksempel> eksempler, Set<String> navneord, Map<String, Set<String>> plan) {
        kjente = kjente(eksempler, navneord, plan.values());
        for (var e : eksempler) {
            var ord = new HashSet<>(e.tittelord());
            ord.addAll(e.brevord());
            ord.retainAll(kjente);
            laerte.add(new Laert(e.klasse(), e.rettet() ? RETTET : 1, numre.av(ord), List.of(e)));
        }
        plan.forEach((klasse, ord) -> this.plan.add(new Laert(klasse, 1, numre.av(ord), List.of())));
        hyppighet = new double[numre.antall()];
        antall = tell(laerte) + tell(this.plan);
        sjelden = Arrays.stream(hyppighet)
                .map(n -> Math.log(1 + antall / (1 + n)))
                .toArray();
    }

    private static Set<String> kjente(
            Collection<Eksempel> eksempler, Set<String> navneord, Collection<Set<String>> plan) {
        var kjente = new HashSet<String>();
        plan.forEach(kjente::addAll);
        var avsendere = new HashMap<String, Set<Integer>>();
        for (var eksempel : eksempler) {
            kjente.addAll(eksempel.tittelord());
            for (var ord : eksempel.brevord()) {
                var av = avsendere.computeIfAbsent(ord, o -> new HashSet<>());
                if (av.size() < AVSENDERE) {
                    av.add(eksempel.avsender());
                }
            }
        }
        avsendere.forEach((ord, av) -> {
            if (av.size() >= AVSENDERE) {
                kjente.add(ord);
            }
        });
        kjente.removeAll(navneord);
        return kjente;
    }

    private double tell(List<Laert> alle) {
        var sum = 0.0;
        for (var en : alle) {
            sum += en.vekt();
            for (var t : en.trekk()) {
                hyppighet[t] += en.vekt();
            }
        }
        return sum;
    }

    /** The words that this archive knows; a word it has never seen counts by its parts, unless it may be a name. */
    private Map<Integer, Double> trekk(Brevord ord) {
        var vekt = ord.iTittel() ? TITTEL : 1;
        var ut = new HashMap<Integer, Double>();
        if (kjente.contains(ord.rot())) {
            numre.nummer(ord.rot()).ifPresent(nr -> ut.put(nr, vekt));
        } else if (ord.stor()) {
            return ut;
        }
        Ordbruk.deler(ord.rot()).forEach(del -> numre.nummer(del).ifPresent(nr -> ut.put(nr, vekt * DEL)));
        return ut;
    }

    private double[] vekter(List<Brevord> brev) {
        var vekter = new double[hyppighet.length];
        brev.forEach(ord -> trekk(ord).forEach((t, vekt) -> vekter[t] = Math.max(vekter[t], vekt)));
        return vekter;
    }

    /** What it is about, surest first. */
    public List<Svar> klasser(List<Brevord> brev) {
        var telling = new Klassetelling(vekter(brev));
        var poeng = new HashMap<String, Double>();
        telling.klasser.forEach((klasse, n) -> poeng.put(klasse, PAA_FORHAAND * Math.log(n / antall)));
        for (var ord : brev) {
            trekk(ord).forEach((t, vekt) -> poeng.replaceAll((klasse, p) -> p + vekt * telling.tyngde(t, klasse)));
        }
        var hoeyest = poeng.values().stream().max(Double::compare).orElse(0.0);
        poeng.replaceAll((klasse, p) -> Math.exp((p - hoeyest) / TEMPERATUR));
        var sum = poeng.values().stream().mapToDouble(p -> p).sum();
        return poeng.entrySet().stream()
                .map(p -> new Svar(
                        p.getKey(),
                        p.getValue() / sum,
                        telling.brev.getOrDefault(p.getKey(), 0),
                        tyngst(brev, t -> telling.tyngde(t, p.getKey()))))
                .filter(svar -> !svar.bevis().isEmpty())
                .sorted(Comparator.comparingDouble(Svar::andel).reversed().thenComparing(Svar::verdi))
                .toList();
    }

    /** How often each class has the words of one letter. */
    private final class Klassetelling {
        private final Map<String, Double> klasser = new HashMap<>();
        private final Map<String, Integer> brev = new HashMap<>();
        private final Map<String, double[]> iKlassen = new HashMap<>();
        private final int[] plass;

        Klassetelling(double[] vekter) {
            var brukte =
                    IntStream.range(0, vekter.length).filter(t -> vekter[t] > 0).toArray();
            plass = new int[vekter.length];
            Arrays.fill(plass, -1);
            for (var i = 0; i < brukte.length; i++) {
                plass[brukte[i]] = i;
            }
            laerte.forEach(laert -> {
                brev.merge(laert.klasse(), 1, Integer::sum);
                tell(laert, brukte.length);
            });
            plan.forEach(laert -> tell(laert, brukte.length));
        }

        private void tell(Laert laert, int brukte) {
            klasser.merge(laert.klasse(), laert.vekt(), Double::sum);
            var rad = iKlassen.computeIfAbsent(laert.klasse(), k -> new double[brukte]);
            for (var t : laert.trekk()) {
                if (plass[t] >= 0) {
                    rad[plass[t]] += laert.vekt();
                }
            }
        }

        /** How much more common a word is in the class than elsewhere, as a logarithm; one letter more is thought of. */
        double tyngde(int t, String klasse) {
            var alle = hyppighet[t] / antall;
            if (alle == 0 || plass[t] < 0) {
                return 0;
            }
            var her = iKlassen.getOrDefault(klasse, new double[plass[t] + 1])[plass[t]];
            return Math.max(IMOT, Math.log((her + alle) / (klasser.getOrDefault(klasse, 0.0) + 1) / alle));
        }
    }

    private List<Brevord> tyngst(List<Brevord> brev, IntToDoubleFunction tyngde) {
        record Veid(Brevord ord, double vekt) {}
        return brev.stream()
                .map(ord -> new Veid(
                        ord,
                        trekk(ord).entrySet().stream()
                                .mapToDouble(t -> t.getValue() * tyngde.applyAsDouble(t.getKey()))
                                .sum()))
                .filter(v -> v.vekt() > MINST_TYNGDE)
                .sorted(Comparator.comparingDouble(Veid::vekt).reversed())
                .limit(FLEST_BEVIS)
                .map(Veid::ord)
                .toList();
    }

    /** The open cases that the letter is most like by words, 0–1, likest first. */
    public List<Svar> saker(List<Brevord> brev, int flest) {
        var profiler = new LinkedHashMap<UUID, BitSet>();
        laerte.stream().filter(laert -> laert.brev().aapen()).forEach(laert -> {
            var profil = profiler.computeIfAbsent(laert.brev().sak(), s -> new BitSet());
            Arrays.stream(laert.trekk()).forEach(profil::set);
        });
        var vekter = vekter(brev);
        var lengde = lengde(vekter);
        return profiler.entrySet().stream()
                .map(p -> new Svar(
                        p.getKey().toString(),
                        likhet(vekter, lengde, p.getValue().stream().toArray()),
                        1,
                        List.of()))
                .filter(svar -> svar.andel() > 0)
                .sorted(Comparator.comparingDouble(Svar::andel).reversed().thenComparing(Svar::verdi))
                .limit(flest)
                .map(svar -> medBevis(svar, brev, profiler.getOrDefault(UUID.fromString(svar.verdi()), new BitSet())))
                .toList();
    }

    private Svar medBevis(Svar svar, List<Brevord> brev, BitSet profil) {
        return new Svar(svar.verdi(), svar.andel(), 1, tyngst(brev, t -> profil.get(t) ? sjelden[t] - 1 : 0));
    }

    /** The length of a letter's words as a vector, what is seldom weighing most. */
    private double lengde(double[] vekter) {
        var sum = 0.0;
        for (var t = 0; t < vekter.length; t++) {
            sum += vekter[t] * sjelden[t] * vekter[t] * sjelden[t];
        }
        return Math.sqrt(sum);
    }

    /** The cosine of the angle between them. */
    private double likhet(double[] mitt, double lengde, int[] deres) {
        var felles = 0.0;
        var sum = 0.0;
        for (var t : deres) {
            var vekt = sjelden[t] * sjelden[t];
            sum += vekt;
            felles += mitt[t] * vekt;
        }
        return felles == 0 ? 0 : felles / (lengde * Math.sqrt(sum));
    }

    /**
     * What the letters that are most alike have in one respect, most of it first.
     *
     * @param naer how near each letter counts besides its words: 0 leaves it out
     */
    public List<Svar> naboer(List<Brevord> brev, Function<Eksempel, Double> naer, Function<Eksempel, String> hva) {
        record Nabo(Eksempel eksempel, double likhet) {}
        var vekter = vekter(brev);
        var lengde = lengde(vekter);
        var naboer = laerte.stream()
                .map(laert -> {
                    var vekt = naer.apply(laert.brev());
                    return new Nabo(
                            laert.brev(), vekt == 0 ? 0 : vekt * (GRUNNLIKHET + likhet(vekter, lengde, laert.trekk())));
                })
                .filter(nabo -> nabo.likhet() > 0)
                .sorted(Comparator.comparingDouble(Nabo::likhet).reversed())
                .limit(NABOER)
                .toList();
        var sum = naboer.stream().mapToDouble(Nabo::likhet).sum();
        return naboer.stream().collect(Collectors.groupingBy(nabo -> hva.apply(nabo.eksempel()))).entrySet().stream()
                .map(gruppe -> new Svar(
                        gruppe.getKey(),
                        gruppe.getValue().stream().mapToDouble(Nabo::likhet).sum() / sum,
                        gruppe.getValue().size(),
                        List.of()))
                .sorted(Comparator.comparingDouble(Svar::andel).reversed().thenComparing(Svar::verdi))
                .toList();
    }
}
