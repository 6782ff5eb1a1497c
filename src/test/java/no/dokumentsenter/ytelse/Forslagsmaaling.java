package no.dokumentsenter.ytelse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.arkivstruktur.Klasse;
import no.dokumentsenter.demo.Lastgenerator;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommandolinje.Valg;
import no.dokumentsenter.kommandolinje.Ved;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Forslag;
import no.dokumentsenter.postmottak.Forslagsproeve;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.NyBruker;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Rolle;
import org.springframework.context.ApplicationContext;

/**
 * How often the suggestion is right, on letters whose wording, senders and layouts the archive has not seen. The archive
 * is built by registering letters of two families; the third is held back and was frozen before the rules were tuned
 * ({@code src/test/resources/ytelse/forslag}); a fourth, blind, was written when they were done. {@code -Dytelse.forslag.utvikling=true} measures on the second family after
 * learning from the first alone: that is what the rules may be tuned on.
 */
final class Forslagsmaaling {
    private static final long FROE = 20261128;
    private static final int MED_REFERANSE = 150;
    private static final int UTEN_REFERANSE = 150;
    private static final int NYE = 180;
    private static final int VALG = 3;

    private final Forslagsproeve proeve;
    private final Postkoe koe;
    private final Saker saker;
    private final Map<String, Klasse> klasser;
    private final UUID arkivdel;
    private final Map<Integer, SakId> sakene = new HashMap<>();
    private final Map<Integer, String> numre = new HashMap<>();
    private final Map<String, Long> feil = new java.util.TreeMap<>();
    private final Tider tider = new Tider();
    private final Brevverden verden;

    private Forslagsmaaling(ApplicationContext kontekst, Brevverden verden) {
        proeve = kontekst.getBean(Forslagsproeve.class);
        koe = kontekst.getBean(Postkoe.class);
        saker = kontekst.getBean(Saker.class);
        this.verden = verden;
        var struktur = kontekst.getBean(Arkivstruktur.class);
        klasser = struktur.klasser().stream().collect(Collectors.toMap(Klasse::klasseId, Function.identity()));
        arkivdel = struktur.aktiveArkivdeler().getFirst().id();
    }

    static List<Maaling> maal(Path mappe) {
        var maalinger = new ArrayList<Maaling>();
        var valg = Valg.les(List.of("--data", mappe.resolve("data").toString()), Set.of("data"));
        Ved.siden(Dokumentsenter.class, valg, kontekst -> {
            maalinger.addAll(maalI(kontekst));
            return 0;
        });
        return maalinger;
    }

    private static List<Maaling> maalI(ApplicationContext kontekst) {
        var kommune = kontekst.getBean(Lastgenerator.class).kommune(1);
        var utvikling = Boolean.getBoolean("ytelse.forslag.utvikling");
        var kjente = Brevtekster.les("opplaering.txt").familier();
        var opplaering = utvikling ? kjente.subList(0, 1) : kjente;
        var verden = new Brevverden(FROE, opplaering);
        var brukere = kontekst.getBean(Brukere.class);
        var arkivar = konto(brukere, kommune, "forslag.arkivar", "Arkivar", "Arkiv", Rolle.ARKIVMEDARBEIDER);
        verden.slagene().stream().map(Brevverden.Slag::enhet).distinct().forEach(enhet -> {
            for (var nr = 0; nr < 2; nr++) {
                konto(
                        brukere,
                        kommune,
                        "b" + Math.abs(enhet.hashCode()) + nr,
                        behandler(enhet, nr),
                        enhet,
                        Rolle.SAKSBEHANDLER);
            }
        });
        var person = brukere.person(arkivar).orElseThrow();
        return Paalogget.som(
                person,
                () -> Kommunevalg.i(kommune, () -> {
                    var maaling = new Forslagsmaaling(kontekst, verden);
                    maaling.laer(opplaering);
                    if (utvikling) {
                        return maaling.proev("utvikling: ", kjente.get(1), true);
                    }
                    var rader = new ArrayList<>(maaling.proev("", familie("holdttilbake.txt"), false));
                    rader.addAll(maaling.proev("blind: ", familie("blindproeve.txt"), false));
                    return rader;
                }));
    }

    private static Brevtekster.Familie familie(String fil) {
        return Brevtekster.les(fil).familier().getFirst();
    }

    private static String konto(
            Brukere brukere, Kommune kommune, String brukernavn, String navn, String enhet, Rolle rolle) {
        brukere.opprett(new NyBruker(
                brukernavn, navn, enhet, "Prøvesund", Optional.of("passord-" + brukernavn), Optional.empty()));
        brukere.tildel(brukernavn, kommune, rolle, LocalDate.now(Klokke.OSLO).minusDays(1), Optional.empty());
        return brukernavn;
    }

    /** Two in each unit, named by nobody in the letters. */
    private static String behandler(String enhet, int nr) {
        return (nr == 0 ? "Første " : "Andre ") + enhet.replaceAll("[ ,].*", "") + "behandler";
    }

    private void laer(List<Brevtekster.Familie> familier) {
        var terning = new java.util.Random(FROE + 9);
        for (var brev : verden.opplaering(familier)) {
            var sak = brev.sak().orElseThrow();
            var id = proeve.lest(Brevark.kjent(brev.innhold(), terning));
            var registrert = proeve.godta(id, valg(brev, sak));
            sakene.putIfAbsent(sak.nr(), registrert.sak());
            numre.computeIfAbsent(
                    sak.nr(), nr -> saker.hent(registrert.sak()).saksnummer().toString());
        }
    }

    private Forslagsproeve.Valg valg(Brevverden.Brev brev, Brevverden.Sak sak) {
        var slag = brev.slag();
        var behandler = behandler(slag.enhet(), sak.nr() % 5 == 0 ? 1 : 0);
        var skjerming = slag.kode().equals("-")
                ? Optional.<NySkjerming>empty()
                : Optional.of(new NySkjerming(slag.kode(), "hjemmelen for " + slag.kode(), List.of(), true, true));
        var gammel = Optional.ofNullable(sakene.get(sak.nr()));
        return new Forslagsproeve.Valg(
                gammel,
                gammel.isPresent() ? Optional.empty() : Optional.of(nySak(sak, behandler)),
                brev.innhold().tittel(),
                skjerming,
                brev.avsender().navn(),
                brev.avsender().erPerson(),
                slag.enhet(),
                behandler);
    }

    private NySak nySak(Brevverden.Sak sak, String behandler) {
        return new NySak(
                arkivdel,
                java.util.Objects.requireNonNull(klasser.get(sak.slag().klasse()))
                        .id(),
                sak.tittel(),
                List.of(),
                sak.slag().enhet(),
                behandler,
                sak.slag().eiendom() ? Optional.of(new NySak.Eiendom(sak.gnr(), sak.bnr())) : Optional.empty());
    }

    /** Answers of one part, counted. */
    private static final class Regnskap {
        private final Map<String, Integer> rett = new HashMap<>();
        private final Map<String, Integer> av = new HashMap<>();

        void tell(String hva, boolean traff) {
            av.merge(hva, 1, Integer::sum);
            rett.merge(hva, traff ? 1 : 0, Integer::sum);
        }

        int antall(String hva) {
            return av.getOrDefault(hva, 0);
        }

        double prosent(String hva) {
            return antall(hva) == 0 ? 0 : 100.0 * rett.getOrDefault(hva, 0) / antall(hva);
        }
    }

    private List<Maaling> proev(String del, Brevtekster.Familie familie, boolean utvikling) {
        var terning = new java.util.Random(FROE + 10);
        var regnskap = new Regnskap();
        for (var brev : verden.medReferanse(familie, MED_REFERANSE, numre)) {
            sak(regnskap, "med", brev, forslag(brev, terning, utvikling));
        }
        for (var brev : verden.utenReferanse(familie, UTEN_REFERANSE)) {
            sak(regnskap, "uten", brev, forslag(brev, terning, utvikling));
        }
        for (var brev : verden.nye(familie, NYE)) {
            ny(regnskap, brev, forslag(brev, terning, utvikling));
        }
        System.out.println("Feilslag, " + del + "frø " + FROE + ":");
        feil.forEach((slag, antall) -> System.out.printf("  %4d  %s%n", antall, slag));
        feil.clear();
        var rader = new ArrayList<Maaling>();
        rader.addAll(maalinger(regnskap));
        rader.add(Maaling.av("skrive ned det leste med forslag", tider, ""));
        return rader.stream().map(rad -> rad.om(del)).toList();
    }

    private List<Forslag> forslag(Brevverden.Brev brev, java.util.Random terning, boolean utvikling) {
        var ark = utvikling ? Brevark.kjent(brev.innhold(), terning) : Brevark.holdtTilbake(brev.innhold(), terning);
        var start = System.nanoTime();
        var id = proeve.lest(ark);
        tider.leggTil((System.nanoTime() - start) / 1e6);
        return koe.forslag(id);
    }

    private static List<Forslag> til(List<Forslag> alle, String felt) {
        return alle.stream().filter(f -> f.felt().equals(felt)).toList();
    }

    private void sak(Regnskap regnskap, String del, Brevverden.Brev brev, List<Forslag> forslag) {
        var fasit = brev.sak().orElseThrow();
        var riktig = String.valueOf(sakene.get(fasit.nr()));
        var funnet = til(forslag, "sak");
        var traff = !funnet.isEmpty() && funnet.getFirst().verdi().equals(riktig);
        regnskap.tell(del, traff);
        regnskap.tell(del + " " + brev.hva(), traff);
        regnskap.tell(
                del + " blant tre", funnet.stream().anyMatch(f -> f.verdi().equals(riktig)));
        if (!funnet.isEmpty() && funnet.getFirst().vekt() >= Forslag.TERSKEL) {
            regnskap.tell("utfylt sak", traff);
        }
        regnskap.tell("målestokk " + del, fasit.nr() == 0);
        if (!traff) {
            feil.merge(del + " referanse, " + brev.hva() + ": " + hvorfor(fasit, funnet, riktig), 1L, Long::sum);
        }
        felles(regnskap, brev, forslag);
    }

    private String hvorfor(Brevverden.Sak fasit, List<Forslag> funnet, String riktig) {
        if (funnet.isEmpty()) {
            return "ingen sak foreslått";
        }
        var foerste = verden.saker().stream()
                .filter(sak -> String.valueOf(sakene.get(sak.nr()))
                        .equals(funnet.getFirst().verdi()))
                .findFirst()
                .orElseThrow();
        var blant = funnet.stream().anyMatch(f -> f.verdi().equals(riktig)) ? ", den rette blant tre" : "";
        if (fasit.slag().eiendom() && foerste.gnr() == fasit.gnr() && foerste.bnr() == fasit.bnr()) {
            return "to saker om samme eiendom" + blant;
        }
        if (foerste.part().navn().equals(fasit.part().navn())) {
            return "samme avsender har flere saker" + blant;
        }
        return (foerste.slag().equals(fasit.slag()) ? "annen sak av samme slag" : "sak av annet slag") + blant;
    }

    private void ny(Regnskap regnskap, Brevverden.Brev brev, List<Forslag> forslag) {
        var riktig = brev.slag().klasse();
        var klassene = til(forslag, "klasse").stream()
                .map(f -> f.verdi().split(" ")[0])
                .limit(VALG)
                .toList();
        regnskap.tell("klasse", klassene.contains(riktig));
        regnskap.tell("klasse først", !klassene.isEmpty() && klassene.getFirst().equals(riktig));
        var foerste = til(forslag, "klasse").stream().findFirst();
        if (foerste.filter(f -> f.vekt() >= Forslag.TERSKEL).isPresent()) {
            regnskap.tell("utfylt klasse", klassene.getFirst().equals(riktig));
        }
        regnskap.tell("målestokk klasse", vanligste().contains(riktig));
        var sak = til(forslag, "sak").stream().findFirst();
        regnskap.tell(
                "ny sak uten utfylt sak",
                sak.filter(f -> f.vekt() >= Forslag.TERSKEL).isEmpty());
        if (!klassene.contains(riktig)) {
            var felles = klassene.isEmpty() ? "ingen kjente ord" : "andre klasser ligner mer";
            feil.merge("klasse " + riktig + ": " + felles, 1L, Long::sum);
        }
        felles(regnskap, brev, forslag);
    }

    private List<String> vanligste() {
        return verden.saker().stream()
                .collect(Collectors.groupingBy(sak -> sak.slag().klasse(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(VALG)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What every letter has, whatever it is about. */
    private void felles(Regnskap regnskap, Brevverden.Brev brev, List<Forslag> forslag) {
        regnskap.tell(
                "avsender",
                til(forslag, "avsender").stream()
                        .findFirst()
                        .filter(f -> f.verdi().equals(brev.avsender().navn()))
                        .isPresent());
        var tittel = til(forslag, "tittel").stream().findFirst();
        regnskap.tell(
                "tittel",
                tittel.filter(f -> f.verdi().equals(brev.innhold().tittel())).isPresent());
        var enhet = brev.slag().enhet();
        til(forslag, "saksbehandler").stream()
                .findFirst()
                .filter(f -> f.vekt() >= Forslag.TERSKEL)
                .ifPresent(f -> regnskap.tell(
                        "utfylt saksbehandler",
                        f.verdi().equals(behandler(enhet, 0)) || f.verdi().equals(behandler(enhet, 1))));
        var kode = til(forslag, "tilgangskode").stream()
                .findFirst()
                .filter(f -> f.vekt() >= Forslag.TERSKEL)
                .map(Forslag::verdi)
                .orElse("-");
        if (!brev.slag().kode().equals("-")) {
            regnskap.tell(
                    "tilgangskode der det skal være en", kode.equals(brev.slag().kode()));
        } else {
            regnskap.tell("åpent der det skal være åpent", kode.equals("-"));
        }
    }

    private static List<Maaling> maalinger(Regnskap r) {
        var rader = new ArrayList<Maaling>();
        rader.add(rad(r, "rett sak først, med referanse", "med", "≥ 95 %")
                .mot("vanligste sak", mot(r, "med", "målestokk med")));
        rader.add(rad(r, "rett sak først, uten referanse", "uten", "≥ 70 %")
                .mot("vanligste sak", mot(r, "uten", "målestokk uten")));
        for (var hva : List.of("eiendom og avsender", "eiendom", "avsender", "bare ord")) {
            rader.add(rad(r, "  " + hva, "uten " + hva, ""));
        }
        rader.add(rad(r, "rett sak blant tre, uten referanse", "uten blant tre", ""));
        rader.add(rad(r, "rett klasse blant tre, ny sak", "klasse", "≥ 85 %")
                .mot("tre vanligste", mot(r, "klasse", "målestokk klasse")));
        rader.add(rad(r, "rett klasse først, ny sak", "klasse først", ""));
        rader.add(rad(r, "utfylt sak er rett", "utfylt sak", ""));
        rader.add(rad(r, "utfylt klasse er rett", "utfylt klasse", ""));
        rader.add(rad(r, "ny sak: ingen gammel sak utfylt", "ny sak uten utfylt sak", ""));
        rader.add(rad(r, "utfylt saksbehandler i rett enhet", "utfylt saksbehandler", ""));
        rader.add(rad(r, "rett tilgangskode der brevet er unntatt", "tilgangskode der det skal være en", ""));
        rader.add(rad(r, "åpent der brevet er åpent", "åpent der det skal være åpent", ""));
        rader.add(rad(r, "rett avsender", "avsender", ""));
        rader.add(rad(r, "rett tittel", "tittel", ""));
        return rader;
    }

    private static double mot(Regnskap r, String hva, String stokk) {
        return r.prosent(hva) / Math.max(r.prosent(stokk), 100.0 / Math.max(1, r.antall(stokk)));
    }

    private static Maaling rad(Regnskap r, String hva, String noekkel, String maal) {
        var p = r.prosent(noekkel);
        return new Maaling(
                hva, p, p, p, "%", r.antall(noekkel), Optional.empty(), Optional.empty(), Optional.empty(), maal);
    }
}
