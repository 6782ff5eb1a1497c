package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.arkivstruktur.Klasse;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Hjemler;
import no.dokumentsenter.metadata.Hjemmel;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Brev;
import no.dokumentsenter.postmottak.forslag.Brevleser;
import no.dokumentsenter.postmottak.forslag.Brevord;
import no.dokumentsenter.postmottak.forslag.Eksempel;
import no.dokumentsenter.postmottak.forslag.Funn;
import no.dokumentsenter.postmottak.forslag.Laerdom;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Saksbehandlervalg;
import org.springframework.stereotype.Component;

/** What registered letters teach of a new one: its class, who gets it, and whether it is shielded. */
@Component
class Laerteforslag {
    private static final Pattern TEGN = Pattern.compile("[^\\p{L}-]");
    private static final int FLEST = 3;
    private static final int SIKREST = 99;
    /** Words that must speak for a class before it may fill the field. */
    private static final int NOK_ORD = 2;
    /** Letters that must be alike before a handler or a code may fill its field. */
    private static final int NOK_BREV = 3;
    /** A handler or a code that so many of the like letters have, is said; a letter that should be shielded must not pass in silence. */
    private static final double VERDT_AA_NEVNE = 0.25;

    private final Arkivstruktur arkivstruktur;
    private final Saker saker;
    private final Brukere brukere;
    private final Hjemler hjemler;

    Laerteforslag(Arkivstruktur arkivstruktur, Saker saker, Brukere brukere, Hjemler hjemler) {
        this.arkivstruktur = arkivstruktur;
        this.saker = saker;
        this.brukere = brukere;
        this.hjemler = hjemler;
    }

    List<Forslag> lag(
            Brev brev,
            Funn funn,
            List<Brevord> ord,
            Laerdom laerdom,
            List<Laerdom.Svar> klassene,
            List<Forslag> sakene) {
        var rader = new ArrayList<>(klasser(klassene));
        var sak = sakene.stream().findFirst().filter(f -> f.vekt() >= Forslag.TERSKEL);
        var naer = naerhet(klassene, sak);
        rader.addAll(behandlere(brev, sak, laerdom.naboer(ord, naer, Eksempel::saksbehandler)));
        enhet(laerdom.naboer(ord, naer, Eksempel::enhet)).ifPresent(rader::add);
        var kode = tilgang(laerdom.naboer(ord, naer, Eksempel::kode));
        kode.ifPresent(rader::add);
        if (kode.isPresent()) {
            rader.addAll(navnet(funn, laerdom.naboer(ord, naer, e -> Boolean.toString(e.avsenderSkjermet()))));
        }
        return rader;
    }

    private List<Forslag> klasser(List<Laerdom.Svar> klassene) {
        var kjente = arkivstruktur.klasser().stream().collect(Collectors.toMap(Klasse::klasseId, Klasse::tittel));
        var rader = new ArrayList<Forslag>();
        klassene.stream()
                .filter(svar -> kjente.containsKey(svar.verdi()) && erNederst(svar.verdi(), kjente.keySet()))
                .limit(FLEST)
                .forEach(svar -> {
                    var vekt = (int) Math.round(SIKREST * svar.andel());
                    rader.add(Forslagslager.forslag(
                            "klasse",
                            rader.size() + 1,
                            svar.verdi() + " " + kjente.getOrDefault(svar.verdi(), ""),
                            svar.bevis().size() >= NOK_ORD && svar.antall() > 0
                                    ? vekt
                                    : Math.min(vekt, Forslag.TERSKEL - 1),
                            svar.antall() > 0 ? "like:" + svar.antall() : "plan",
                            bevis(svar)));
                });
        return rader;
    }

    /** A case is classed at the lowest level; what has classes under it is a heading of the plan. */
    private static boolean erNederst(String klasse, Set<String> alle) {
        return alle.stream().noneMatch(annen -> annen.startsWith(klasse + "-"));
    }

    private static List<Bevis> bevis(Laerdom.Svar svar) {
        return svar.bevis().stream().flatMap(o -> o.bevis().stream()).distinct().toList();
    }

    /** Letters in the same case are nearest; else those that are of the kind that this one seems to be. */
    private static Function<Eksempel, Double> naerhet(List<Laerdom.Svar> klassene, Optional<Forslag> sak) {
        var sannsynlig = klassene.stream().collect(Collectors.toMap(Laerdom.Svar::verdi, Laerdom.Svar::andel));
        return eksempel -> {
            var samme =
                    sak.filter(f -> f.verdi().equals(eksempel.sak().toString())).isPresent();
            return samme ? 3 : sannsynlig.getOrDefault(eksempel.klasse(), 0.0);
        };
    }

    /** One who is named in the letter; else the one who has the case; else the one who gets such letters. */
    private List<Forslag> behandlere(Brev brev, Optional<Forslag> sak, List<Laerdom.Svar> like) {
        var kjente = brukere.saksbehandlere(Kommunevalg.valgt());
        var nevnt = kjente.stream()
                .flatMap(valg -> Brevleser.navn(brev, valg.navn()).stream())
                .limit(FLEST)
                .toList();
        var rader = new ArrayList<Forslag>();
        for (var treff : nevnt) {
            rader.add(Forslagslager.forslag(
                    "saksbehandler",
                    rader.size() + 1,
                    treff.verdi(),
                    nevnt.size() == 1 ? 75 : 40,
                    "nevnt",
                    treff.bevis()));
        }
        if (!rader.isEmpty()) {
            return rader;
        }
        var ansvarlig =
                sak.map(f -> saker.hent(SakId.av(f.verdi())).saksansvarlig()).filter(navn -> erKjent(kjente, navn));
        if (ansvarlig.isPresent()) {
            return List.of(Forslagslager.forslag("saksbehandler", 1, ansvarlig.get(), 70, "saksansvarlig", List.of()));
        }
        like.stream()
                .filter(svar -> svar.andel() >= VERDT_AA_NEVNE && erKjent(kjente, svar.verdi()))
                .limit(FLEST)
                .forEach(svar -> rader.add(Forslagslager.forslag(
                        "saksbehandler",
                        rader.size() + 1,
                        svar.verdi(),
                        vekt(svar),
                        "like:" + svar.antall(),
                        List.of())));
        return rader;
    }

    private static boolean erKjent(List<Saksbehandlervalg> kjente, String navn) {
        return kjente.stream().anyMatch(valg -> valg.navn().equals(navn));
    }

    private static int vekt(Laerdom.Svar svar) {
        var vekt = (int) Math.round(SIKREST * svar.andel());
        return svar.antall() >= NOK_BREV ? vekt : Math.min(vekt, Forslag.TERSKEL - 1);
    }

    private static Optional<Forslag> enhet(List<Laerdom.Svar> like) {
        return like.stream()
                .findFirst()
                .map(svar -> Forslagslager.forslag(
                        "enhet", 1, svar.verdi(), vekt(svar), "like:" + svar.antall(), List.of()));
    }

    /** The code that like letters have, with the law as it is today; none of those, and none is said. */
    private Optional<Forslag> tilgang(List<Laerdom.Svar> like) {
        var gyldige = hjemler.gyldige(LocalDate.now(Klokke.OSLO)).stream()
                .collect(Collectors.toMap(Hjemmel::kode, Hjemmel::hjemmel, (a, b) -> a));
        return like.stream()
                .filter(svar -> gyldige.containsKey(svar.verdi()) && svar.andel() >= VERDT_AA_NEVNE)
                .findFirst()
                .map(svar -> new Forslag(
                        "tilgangskode",
                        1,
                        svar.verdi(),
                        gyldige.getOrDefault(svar.verdi(), ""),
                        vekt(svar),
                        "like:" + svar.antall(),
                        List.of()));
    }

    /** Who wrote is hidden as in the letters that are like this one: as sender, and where the title says the name. */
    private static List<Forslag> navnet(Funn funn, List<Laerdom.Svar> like) {
        var skjermet = like.stream()
                .filter(svar -> svar.verdi().equals("true") && svar.andel() >= VERDT_AA_NEVNE)
                .findFirst();
        if (skjermet.isEmpty() || funn.avsender().isEmpty()) {
            return List.of();
        }
        var svar = skjermet.get();
        var rader = new ArrayList<Forslag>();
        rader.add(Forslagslager.forslag("skjermAvsender", 1, "ja", vekt(svar), "like:" + svar.antall(), List.of()));
        var navn = Set.copyOf(Maskering.ord(funn.avsender().get().verdi().navn().toLowerCase(Locale.ROOT)));
        var tittel = funn.tittel().map(t -> Maskering.ord(t.verdi())).orElse(List.of());
        var ord = IntStream.range(0, tittel.size())
                .filter(i ->
                        navn.contains(TEGN.matcher(tittel.get(i)).replaceAll("").toLowerCase(Locale.ROOT)))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        if (!ord.isEmpty()) {
            rader.add(Forslagslager.forslag("skjermedeOrd", 1, ord, vekt(svar), "like:" + svar.antall(), List.of()));
        }
        return rader;
    }
}
