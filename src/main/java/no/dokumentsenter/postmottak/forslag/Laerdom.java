package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
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
import java.util.stream.Collectors;

/**
 * What one municipality's registered letters say of a new one: naive Bayes over words for what it is about, likeness of
 * words for which case. A word is known when a public title has it, or letters of three different senders; never when
 * anybody in the journal is named by it.
 */
public final class Laerdom {
    /** How many different senders must have used a word that no public title has. */
    public static final int AVSENDERE = 3;

    private static final int NABOER = 15;
    private static final int FLEST_BEVIS = 4;
    /** A letter that was corrected counts twice: it was not as clear as it seemed. */
    private static final double RETTET = 2;
    /** A heading says more than a sentence. */
    private static final double TITTEL = 2;
    /** The beginning or end of a word says less than the word. */
    private static final double DEL = 0.5;

    private static final double GLATTING = 1;
    /** A word that is missing in a class says little against it: letters are short. */
    private static final double IMOT = -1;
    /** How much what is common weighs before the letter is read. */
    private static final double PAA_FORHAAND = 0.5;
    /** Words lean on each other, so their sum is surer of itself than it is right; measured on the development part. */
    private static final double TEMPERATUR = 5;

    private final Set<String> kjente;
    private final Map<Eksempel, Set<String>> trekk = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> perKlasse = new HashMap<>();
    private final Map<String, Double> klassene = new HashMap<>();
    private final Map<String, Double> hyppighet = new HashMap<>();
    private double antall;

    /**
     * @param navneord roots that people are named by
     * @param plan the roots of each class's own title, by its id: public, and known from the first day
     */
    public Laerdom(Collection<Eksempel> eksempler, Set<String> navneord, Map<String, Set<String>> plan) {
        kjente = kjente(eksempler, navneord, plan.values());
        for (var eksempel : eksempler) {
            var ord = new HashSet<>(eksempel.tittelord());
            ord.addAll(eksempel.brevord());
            ord.retainAll(kjente);
            var ut = Ordbruk.trekk(ord);
            trekk.put(eksempel, ut);
            tell(eksempel.klasse(), ut, eksempel.rettet() ? RETTET : 1);
        }
        plan.forEach((klasse, ord) -> tell(klasse, Ordbruk.trekk(ord), 1));
    }

    private static Set<String> kjente(
            Collection<Eksempel> eksempler, Set<String> navneord, Collection<Set<String>> plan) {
        var kjente = new HashSet<String>();
        plan.forEach(kjente::addAll);
        var avsendere = new HashMap<String, Set<Integer>>();
        for (var eksempel : eksempler) {
            kjente.addAll(eksempel.tittelord());
            eksempel.brevord()
                    .forEach(ord ->
                            avsendere.computeIfAbsent(ord, o -> new HashSet<>()).add(eksempel.avsender()));
        }
        avsendere.forEach((ord, av) -> {
            if (av.size() >= AVSENDERE) {
                kjente.add(ord);
            }
        });
        kjente.removeAll(navneord);
        return kjente;
    }

    private void tell(String klasse, Set<String> ord, double vekt) {
        antall += vekt;
        klassene.merge(klasse, vekt, Double::sum);
        var iKlassen = perKlasse.computeIfAbsent(klasse, k -> new HashMap<>());
        for (var o : ord) {
            hyppighet.merge(o, vekt, Double::sum);
            iKlassen.merge(o, vekt, Double::sum);
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

    /** The words that this archive knows; a word it has never seen counts by its parts, unless it may be a name. */
    private Map<String, Double> trekk(Brevord ord) {
        var vekt = ord.iTittel() ? TITTEL : 1;
        var ut = new HashMap<String, Double>();
        if (kjente.contains(ord.rot())) {
            ut.put(ord.rot(), vekt);
        } else if (ord.stor()) {
            return ut;
        }
        Ordbruk.deler(ord.rot()).forEach(del -> ut.put(del, vekt * DEL));
        ut.keySet().retainAll(hyppighet.keySet());
        return ut;
    }

    /** What it is about, surest first. */
    public List<Svar> klasser(List<Brevord> brev) {
        var poeng = new HashMap<String, Double>();
        klassene.forEach((klasse, n) -> poeng.put(klasse, PAA_FORHAAND * Math.log(n / antall)));
        for (var ord : brev) {
            trekk(ord).forEach((t, vekt) -> poeng.replaceAll((klasse, p) -> p + vekt * tyngde(t, klasse)));
        }
        var hoeyest = poeng.values().stream().max(Double::compare).orElse(0.0);
        var sum = poeng.values().stream()
                .mapToDouble(p -> Math.exp((p - hoeyest) / TEMPERATUR))
                .sum();
        return poeng.entrySet().stream()
                .map(p -> svar(p.getKey(), Math.exp((p.getValue() - hoeyest) / TEMPERATUR) / sum, brev))
                .filter(svar -> !svar.bevis().isEmpty())
                .sorted(Comparator.comparingDouble(Svar::andel).reversed().thenComparing(Svar::verdi))
                .toList();
    }

    private Svar svar(String klasse, double andel, List<Brevord> brev) {
        var registrert = (int)
                trekk.keySet().stream().filter(e -> e.klasse().equals(klasse)).count();
        return new Svar(klasse, andel, registrert, tyngst(brev, t -> tyngde(t, klasse)));
    }

    /** How much more common a word is in the class than elsewhere, as a logarithm. */
    private double tyngde(String t, String klasse) {
        var alle = hyppighet.getOrDefault(t, 0.0) / antall;
        if (alle == 0) {
            return 0;
        }
        var her = perKlasse.getOrDefault(klasse, Map.of()).getOrDefault(t, 0.0);
        return Math.max(
                IMOT, Math.log((her + GLATTING * alle) / (klassene.getOrDefault(klasse, 0.0) + GLATTING) / alle));
    }

    private List<Brevord> tyngst(List<Brevord> brev, Function<String, Double> tyngde) {
        record Veid(Brevord ord, double vekt) {}
        return brev.stream()
                .map(ord -> new Veid(
                        ord,
                        trekk(ord).entrySet().stream()
                                .mapToDouble(t -> t.getValue() * tyngde.apply(t.getKey()))
                                .sum()))
                .filter(v -> v.vekt() > 0.5)
                .sorted(Comparator.comparingDouble(Veid::vekt).reversed())
                .limit(FLEST_BEVIS)
                .map(Veid::ord)
                .toList();
    }

    /** The open cases that the letter is most like by words, 0–1, likest first. */
    public List<Svar> saker(List<Brevord> brev, int flest) {
        var profiler = new LinkedHashMap<UUID, Set<String>>();
        trekk.forEach((eksempel, ord) -> {
            if (eksempel.aapen()) {
                profiler.computeIfAbsent(eksempel.sak(), s -> new HashSet<>()).addAll(ord);
            }
        });
        var mitt = trekk(brev);
        return profiler.entrySet().stream()
                .map(p -> new Svar(p.getKey().toString(), likhet(mitt, p.getValue()), 1, List.of()))
                .filter(svar -> svar.andel() > 0)
                .sorted(Comparator.comparingDouble(Svar::andel).reversed().thenComparing(Svar::verdi))
                .limit(flest)
                .map(svar -> medBevis(svar, brev, profiler.getOrDefault(UUID.fromString(svar.verdi()), Set.of())))
                .toList();
    }

    private Svar medBevis(Svar svar, List<Brevord> brev, Set<String> profil) {
        return new Svar(svar.verdi(), svar.andel(), 1, tyngst(brev, t -> profil.contains(t) ? sjelden(t) - 1 : 0));
    }

    private Map<String, Double> trekk(List<Brevord> brev) {
        var alle = new HashMap<String, Double>();
        brev.forEach(ord -> trekk(ord).forEach((t, vekt) -> alle.merge(t, vekt, Math::max)));
        return alle;
    }

    private double likhet(Map<String, Double> mitt, Set<String> profil) {
        var felles = 0.0;
        var lengde = 0.0;
        for (var t : mitt.entrySet()) {
            var vekt = t.getValue() * sjelden(t.getKey());
            lengde += vekt * vekt;
            if (profil.contains(t.getKey())) {
                felles += vekt * sjelden(t.getKey());
            }
        }
        var deres = profil.stream().mapToDouble(t -> sjelden(t) * sjelden(t)).sum();
        return lengde == 0 || deres == 0 ? 0 : felles / Math.sqrt(lengde * deres);
    }

    private double sjelden(String t) {
        return Math.log(1 + antall / (1 + hyppighet.getOrDefault(t, 0.0)));
    }

    /**
     * What the letters that are most alike have in one respect, most of it first.
     *
     * @param naer how near each letter counts besides its words: 0 leaves it out
     */
    public List<Svar> naboer(List<Brevord> brev, Function<Eksempel, Double> naer, Function<Eksempel, String> hva) {
        record Nabo(Eksempel eksempel, double likhet) {}
        var mitt = trekk(brev);
        var naboer = trekk.entrySet().stream()
                .map(e -> new Nabo(e.getKey(), naer.apply(e.getKey()) * (0.02 + likhet(mitt, e.getValue()))))
                .filter(n -> n.likhet() > 0)
                .sorted(Comparator.comparingDouble(Nabo::likhet).reversed())
                .limit(NABOER)
                .toList();
        var sum = naboer.stream().mapToDouble(Nabo::likhet).sum();
        var grupper = naboer.stream().collect(Collectors.groupingBy(n -> hva.apply(n.eksempel())));
        var svar = new ArrayList<Svar>();
        grupper.forEach((verdi, gruppe) -> svar.add(
                new Svar(verdi, gruppe.stream().mapToDouble(Nabo::likhet).sum() / sum, gruppe.size(), List.of())));
        svar.sort(Comparator.comparingDouble(Svar::andel).reversed().thenComparing(Svar::verdi));
        return svar;
    }
}
