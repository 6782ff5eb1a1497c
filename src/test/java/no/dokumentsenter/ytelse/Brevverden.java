package no.dokumentsenter.ytelse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.dokumentsenter.ytelse.Brevtekster.Familie;

/**
 * An invented municipality: its cases, the letters that were registered in them, and the letters held back. The same
 * seed gives the same letters. A letter never says its class, nor the title that the archive gave its case.
 */
final class Brevverden {
    private static final int SAKER_AV_HVERT_SLAG = 6;
    private static final int HOEYESTE_GNR = 60;
    private static final int HOEYESTE_BNR = 200;

    /** What cases of one kind have in common. */
    record Slag(
            String id,
            String klasse,
            String enhet,
            String kode,
            String avsender,
            boolean eiendom,
            String tittel,
            List<String> ting) {}

    /** A case, before it has a number. */
    record Sak(int nr, Slag slag, Part part, String ting, String sted, String veg, int gnr, int bnr, String tittel) {}

    /** Who writes. */
    record Part(String navn, boolean erPerson, List<String> adresse) {
        List<String> linjer() {
            var linjer = new ArrayList<>(List.of(navn));
            linjer.addAll(adresse);
            return linjer;
        }
    }

    /**
     * A letter with its answer.
     *
     * @param hva what in it points to the case
     * @param sak the case it belongs to; empty when a new one must be opened
     */
    record Brev(String hva, Slag slag, Optional<Sak> sak, Brevark.Innhold innhold, Part avsender) {}

    private final long froe;
    private Random terning;
    private final List<Slag> slagene = new ArrayList<>();
    private List<String> steder = List.of();
    private List<String> veger = List.of();
    private final List<Sak> saker = new ArrayList<>();

    Brevverden(long froe, List<Familie> arkivets) {
        this.froe = froe;
        terning = new Random(froe);
        les();
        lagSaker(arkivets);
    }

    List<Sak> saker() {
        return saker;
    }

    List<Slag> slagene() {
        return slagene;
    }

    private void les() {
        for (var linje : Brevtekster.linjer("verden.txt")) {
            var verdi = linje.substring(linje.indexOf(' ') + 1);
            if (linje.startsWith("sted:")) {
                steder = List.of(verdi.split(";"));
            } else if (linje.startsWith("veg:")) {
                veger = List.of(verdi.split(";"));
            } else if (linje.startsWith("= ")) {
                var f = verdi.split(" \\| ");
                slagene.add(new Slag(f[0], f[1], f[2], f[3], f[4], f[5].equals("gnr"), f[6], new ArrayList<>()));
            } else {
                slagene.getLast().ting().addAll(Arrays.asList(verdi.split(";")));
            }
        }
    }

    /** Every fourth property has two cases, and most people have more than one. */
    private void lagSaker(List<Familie> arkivets) {
        for (var runde = 0; runde < SAKER_AV_HVERT_SLAG; runde++) {
            for (var slag : slagene) {
                var samme = terning.nextInt(4) == 0
                        ? saker.stream()
                                .filter(sak ->
                                        sak.slag().eiendom() && !sak.slag().equals(slag))
                                .skip(terning.nextInt(Math.max(1, saker.size() / 2)))
                                .findFirst()
                        : Optional.<Sak>empty();
                var gnr = samme.map(Sak::gnr).orElseGet(() -> 1 + terning.nextInt(HOEYESTE_GNR));
                var bnr = samme.map(Sak::bnr).orElseGet(() -> 1 + terning.nextInt(HOEYESTE_BNR));
                var sted = samme.map(Sak::sted).orElseGet(() -> trekk(steder));
                var ting = slag.ting().get(runde % slag.ting().size());
                var veg = trekk(veger);
                saker.add(new Sak(
                        saker.size(),
                        slag,
                        part(slag, arkivets.get(runde % arkivets.size())),
                        ting,
                        sted,
                        veg,
                        gnr,
                        bnr,
                        fyll(slag.tittel(), ting, sted, veg, gnr, bnr)));
            }
        }
    }

    private Part part(Slag slag, Familie familie) {
        return switch (slag.avsender()) {
            case "firma" ->
                new Part(
                        trekk(familie.firmaer()),
                        false,
                        List.of("Postboks " + (10 + terning.nextInt(90)), "2498 Fjernby"));
            case "org" ->
                new Part(trekk(familie.lag()), false, List.of("c/o leder, " + trekk(veger) + " 2", "2499 Prøvesund"));
            default ->
                new Part(
                        trekk(familie.personer()),
                        true,
                        List.of(trekk(veger) + " " + (1 + terning.nextInt(60)), "2499 Prøvesund"));
        };
    }

    /** Two or three letters for each case, in a mixed order but the one that opens it first. */
    List<Brev> opplaering(List<Familie> familier) {
        var brev = new ArrayList<Brev>();
        terning = new Random(froe + 1);
        for (var sak : saker) {
            brev.add(iSak("åpner saken", sak, familier.get(sak.nr() % familier.size()), sak.part(), true, ""));
        }
        var senere = new ArrayList<Brev>();
        for (var sak : saker) {
            for (var nr = 0; nr < 1 + terning.nextInt(2); nr++) {
                var familie = familier.get((sak.nr() + nr + 1) % familier.size());
                var fra = terning.nextInt(4) == 0 ? part(sak.slag(), familie) : sak.part();
                senere.add(iSak("senere brev", sak, familie, fra, terning.nextBoolean(), ""));
            }
        }
        Collections.shuffle(senere, terning);
        brev.addAll(senere);
        return brev;
    }

    /** Letters that carry our number. */
    List<Brev> medReferanse(Familie familie, int antall, Map<Integer, String> numre) {
        var brev = new ArrayList<Brev>();
        terning = new Random(froe + 2);
        for (var nr = 0; nr < antall; nr++) {
            var sak = trekk(saker);
            var fra = terning.nextBoolean() ? sak.part() : part(sak.slag(), familie);
            brev.add(iSak(
                    "referanse",
                    sak,
                    familie,
                    fra,
                    terning.nextBoolean(),
                    referanse(numre.getOrDefault(sak.nr(), ""))));
        }
        return brev;
    }

    private String referanse(String nummer) {
        var del = nummer.split("/");
        return switch (terning.nextInt(5)) {
            case 0 -> nummer;
            case 1 -> del[0].substring(2) + "/" + del[1];
            case 2 -> nummer + "-" + (1 + terning.nextInt(4));
            case 3 -> del[0] + "/" + "%05d".formatted(Integer.parseInt(del[1]));
            default -> del[0] + " / " + del[1];
        };
    }

    /** Letters that belong to a case without saying its number. */
    List<Brev> utenReferanse(Familie familie, int antall) {
        var brev = new ArrayList<Brev>();
        terning = new Random(froe + 3);
        var medEiendom = saker.stream().filter(s -> s.slag().eiendom()).toList();
        var utenEiendom = saker.stream().filter(s -> !s.slag().eiendom()).toList();
        for (var nr = 0; nr < antall; nr++) {
            switch (nr % 10) {
                case 0, 1, 2 -> {
                    var sak = trekk(medEiendom);
                    brev.add(iSak("eiendom og avsender", sak, familie, sak.part(), true, ""));
                }
                case 3, 4 -> {
                    var sak = trekk(medEiendom);
                    brev.add(iSak("eiendom", sak, familie, part(sak.slag(), familie), true, ""));
                }
                case 5, 6, 7 -> {
                    var sak = trekk(saker);
                    brev.add(iSak("avsender", sak, familie, sak.part(), false, ""));
                }
                default -> {
                    var sak = trekk(utenEiendom);
                    brev.add(iSak("bare ord", sak, familie, part(sak.slag(), familie), false, ""));
                }
            }
        }
        return brev;
    }

    /** Letters about what no case is about yet. */
    List<Brev> nye(Familie familie, int antall) {
        var brev = new ArrayList<Brev>();
        terning = new Random(froe + 4);
        for (var nr = 0; nr < antall; nr++) {
            var slag = slagene.get(nr % slagene.size());
            var fra = part(slag, familie);
            var sak = new Sak(
                    -1,
                    slag,
                    fra,
                    trekk(slag.ting()),
                    trekk(steder),
                    trekk(veger),
                    HOEYESTE_GNR + 1 + terning.nextInt(30),
                    1 + terning.nextInt(HOEYESTE_BNR),
                    "");
            var som = iSak("ny sak", sak, familie, fra, terning.nextBoolean(), "");
            brev.add(new Brev(som.hva(), slag, Optional.empty(), som.innhold(), fra));
        }
        return brev;
    }

    private Brev iSak(String hva, Sak sak, Familie familie, Part fra, boolean medEiendom, String referanse) {
        var ordlyd = familie.slag().get(sak.slag().id());
        var titler = utenEiendom(ordlyd.titler(), medEiendom);
        var setninger = new ArrayList<>(utenEiendom(ordlyd.setninger(), medEiendom));
        Collections.shuffle(setninger, terning);
        // With the property: the sentence that says it is among those that are used.
        setninger.sort((a, b) -> Boolean.compare(b.contains("{gnr}"), a.contains("{gnr}")));
        var valgte = new ArrayList<>(setninger.subList(0, Math.min(setninger.size(), 2 + terning.nextInt(2))));
        valgte.add(trekk(familie.felles()));
        var fyllTil = valgte.stream()
                .map(s -> fyll(s, sak.ting(), sak.sted(), sak.veg(), sak.gnr(), sak.bnr()))
                .toList();
        var tittel = fyll(trekk(titler), sak.ting(), sak.sted(), sak.veg(), sak.gnr(), sak.bnr());
        var egen = terning.nextInt(3) == 0 ? "2026/" + (1 + terning.nextInt(saker.size() + 50)) : "";
        var innhold =
                new Brevark.Innhold(fra.linjer(), fra.erPerson(), referanse, egen, storForbokstav(tittel), fyllTil);
        return new Brev(hva, sak.slag(), Optional.of(sak), innhold, fra);
    }

    private static List<String> utenEiendom(List<String> alle, boolean medEiendom) {
        var uten = alle.stream().filter(s -> medEiendom || !s.contains("{gnr}")).toList();
        return uten.isEmpty() ? alle : uten;
    }

    private static String storForbokstav(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    private static String fyll(String tekst, String ting, String sted, String veg, int gnr, int bnr) {
        return tekst.replace("{ting}", ting)
                .replace("{sted}", sted)
                .replace("{veg}", veg)
                .replace("{gnr}", String.valueOf(gnr))
                .replace("{bnr}", String.valueOf(bnr));
    }

    private <T> T trekk(List<T> liste) {
        return liste.get(terning.nextInt(liste.size()));
    }
}
