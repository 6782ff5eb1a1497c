package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Brevord;
import no.dokumentsenter.postmottak.forslag.Funn;
import no.dokumentsenter.postmottak.forslag.Laerdom;
import no.dokumentsenter.postmottak.forslag.Saksreferanse;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.sak.Saksnummer;
import org.springframework.stereotype.Component;

/**
 * Which open case of this municipality a letter belongs to: by number, property, who wrote in it before, and words. What
 * several say is added up.
 */
@Component
class Saksforslag {
    private static final int FLEST = 3;
    /** So many of the likest are weighed together with what else points to a case. */
    private static final int LIKE = 12;

    private static final Map<Saksreferanse.Slag, Integer> NUMMER = Map.of(
            Saksreferanse.Slag.VAAR, 120,
            Saksreferanse.Slag.NEVNT, 90,
            Saksreferanse.Slag.UVISST, 50,
            Saksreferanse.Slag.AVSENDERS, 10);
    private static final Set<Saksreferanse.Slag> SIKRE = EnumSet.of(Saksreferanse.Slag.VAAR, Saksreferanse.Slag.NEVNT);
    private static final int SIKREST = 99;
    private static final int EIENDOM = 45;
    private static final int AVSENDER = 35;
    private static final int ORD = 60;
    private static final int SLAG = 30;
    /** Likeness below this is chance. */
    private static final double MINST_LIKHET = 0.1;
    /** What weighs less is not shown: a letter that nothing points anywhere for, opens a new case. */
    private static final int VERDT_AA_VISE = 20;
    /** Two cases nearer than this: both are offered, none is chosen. */
    private static final int AVSTAND = 10;

    private final Saker saker;

    Saksforslag(Saker saker) {
        this.saker = saker;
    }

    /** @param sikker may fill the field: words and kind alone only offer a case, as does a number that may be the sender's own */
    private record Sakstreff(Sak sak, int vekt, String grunn, boolean sikker, List<Bevis> bevis) {}

    List<Forslag> lag(Funn funn, List<Brevord> ord, Laerdom laerdom, List<Laerdom.Svar> klasser) {
        var treff = new ArrayList<Sakstreff>();
        for (var nummer : funn.saksnumre()) {
            Saksnummer.les(nummer.verdi().nummer())
                    .flatMap(saker::medNummer)
                    .filter(Sak::erAapen)
                    .ifPresent(sak -> treff.add(new Sakstreff(
                            sak,
                            NUMMER.getOrDefault(nummer.verdi().slag(), 0),
                            "saksnummer",
                            SIKRE.contains(nummer.verdi().slag()),
                            nummer.bevis())));
        }
        for (var eiendom : funn.eiendommer()) {
            saker.omEiendom(new NySak.Eiendom(
                            eiendom.verdi().gnr(), eiendom.verdi().bnr()))
                    .forEach(sak -> treff.add(new Sakstreff(sak, EIENDOM, "eiendom", true, eiendom.bevis())));
        }
        var svarer = !begynnerNoe(funn);
        funn.avsender()
                .ifPresent(avsender -> saker.medPart(avsender.verdi().navn())
                        .forEach(sak -> treff.add(new Sakstreff(sak, AVSENDER, "avsender", svarer, avsender.bevis()))));
        medOrd(treff, laerdom.saker(ord, LIKE), funn);
        medSlag(treff, klasser);
        return rader(treff);
    }

    /** Who keeps case numbers and gives the own but not ours, as an authority does that begins something, does not answer us. */
    private static boolean begynnerNoe(Funn funn) {
        var slagene = funn.saksnumre().stream().map(t -> t.verdi().slag()).toList();
        return slagene.contains(Saksreferanse.Slag.AVSENDERS)
                && slagene.stream().noneMatch(SIKRE::contains);
    }

    /** The likest cases by words, also such as nothing else points to. */
    private void medOrd(List<Sakstreff> treff, List<Laerdom.Svar> like, Funn funn) {
        var kjente = new HashMap<String, Sak>();
        treff.forEach(t -> kjente.put(t.sak().id().toString(), t.sak()));
        like.stream()
                .filter(svar -> svar.andel() >= MINST_LIKHET && !svar.bevis().isEmpty())
                .forEach(svar -> {
                    var sak = kjente.computeIfAbsent(svar.verdi(), id -> saker.hent(SakId.av(id)));
                    if (!gjelderAnnenEiendom(sak, funn)) {
                        var vekt = (int) Math.round(ORD * svar.andel());
                        treff.add(new Sakstreff(sak, vekt, "ord", false, bevis(svar)));
                    }
                });
    }

    /** A case about one property is not this letter's, that names another, however alike the words are. */
    private boolean gjelderAnnenEiendom(Sak sak, Funn funn) {
        return !funn.eiendommer().isEmpty()
                && saker.eiendom(sak.id())
                        .filter(sakens -> funn.eiendommer().stream()
                                .noneMatch(e -> e.verdi().gnr() == sakens.gnr()
                                        && e.verdi().bnr() == sakens.bnr()))
                        .isPresent();
    }

    /** A case of the kind that the letter seems to be about weighs more than the same person's, or property's, other cases. */
    private static void medSlag(List<Sakstreff> treff, List<Laerdom.Svar> klasser) {
        var sannsynlig = new LinkedHashMap<String, Double>();
        klasser.forEach(k -> sannsynlig.put(k.verdi(), k.andel()));
        var sakene = new LinkedHashMap<SakId, Sak>();
        treff.forEach(t -> sakene.put(t.sak().id(), t.sak()));
        sakene.values().forEach(sak -> {
            var vekt = (int) Math.round(SLAG * sannsynlig.getOrDefault(sak.klasse(), 0.0));
            if (vekt > 0) {
                treff.add(new Sakstreff(sak, vekt, "slag", false, List.of()));
            }
        });
    }

    private static List<Bevis> bevis(Laerdom.Svar svar) {
        return svar.bevis().stream().flatMap(o -> o.bevis().stream()).limit(1).toList();
    }

    private static List<Forslag> rader(List<Sakstreff> treff) {
        var samlet = new LinkedHashMap<SakId, List<Sakstreff>>();
        treff.forEach(t ->
                samlet.computeIfAbsent(t.sak().id(), id -> new ArrayList<>()).add(t));
        var sortert = samlet.values().stream()
                .filter(t -> vekt(t) >= VERDT_AA_VISE)
                .sorted(Comparator.comparingInt(Saksforslag::vekt).reversed())
                .limit(FLEST)
                .toList();
        var rader = new ArrayList<Forslag>();
        for (var i = 0; i < sortert.size(); i++) {
            var vekt = vekt(sortert.get(i));
            var jevnt = i == 0 && sortert.size() > 1 && vekt - vekt(sortert.get(1)) < AVSTAND;
            var usikkert = jevnt || sortert.get(i).stream().noneMatch(Sakstreff::sikker);
            rader.add(rad(i + 1, sortert.get(i), Math.min(vekt, usikkert ? Forslag.TERSKEL - 1 : SIKREST)));
        }
        return rader;
    }

    private static int vekt(List<Sakstreff> treff) {
        return treff.stream().mapToInt(Sakstreff::vekt).sum();
    }

    /** Each ground once, those with words on the paper first, so that ground and words go together by place. */
    private static Forslag rad(int rang, List<Sakstreff> treff, int vekt) {
        var sak = treff.getFirst().sak();
        var grunner = new LinkedHashMap<String, List<Bevis>>();
        treff.stream().filter(t -> !t.bevis().isEmpty()).forEach(t -> grunner.putIfAbsent(t.grunn(), t.bevis()));
        treff.forEach(t -> grunner.putIfAbsent(t.grunn(), List.of()));
        return new Forslag(
                "sak",
                rang,
                sak.id().toString(),
                sak.saksnummer() + " " + sak.tittel(),
                vekt,
                String.join(",", grunner.keySet()),
                grunner.values().stream().flatMap(b -> b.stream().limit(1)).toList());
    }
}
