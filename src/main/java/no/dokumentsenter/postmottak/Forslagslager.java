package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kjennetegn;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Brev;
import no.dokumentsenter.postmottak.forslag.Brevleser;
import no.dokumentsenter.postmottak.forslag.Funn;
import no.dokumentsenter.postmottak.forslag.Linje;
import no.dokumentsenter.postmottak.forslag.Treff;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.tilgang.Brukere;
import org.springframework.stereotype.Component;

/**
 * Makes the suggestions: what the letter says of itself, held against this municipality's own cases and people. Nothing
 * of another municipality is asked for; what points to one is public knowledge.
 */
@Component
class Forslagslager {
    private static final int FLEST_SAKER = 3;
    private static final int LENGSTE_VISNING = 200;

    private final Saker saker;
    private final Brukere brukere;
    private final Kommuner kommuner;

    Forslagslager(Saker saker, Brukere brukere, Kommuner kommuner) {
        this.saker = saker;
        this.brukere = brukere;
        this.kommuner = kommuner;
    }

    /** The suggestions, and how the queue's row shows the item. */
    record Laget(List<Forslag> rader, Optional<String> fra, Optional<String> emne) {}

    Laget lag(Post post, Lestpost lest) {
        var brev = brev(lest);
        var funn = Brevleser.les(brev);
        var rader = new ArrayList<Forslag>();
        var sakene = saker(funn);
        rader.addAll(sakene);
        funn.tittel().ifPresent(t -> rader.add(forslag("tittel", 1, t.verdi(), 80, "overskrift", t.bevis())));
        funn.avsender().ifPresent(t -> {
            rader.add(forslag("avsender", 1, t.verdi().navn(), 80, "brevhode", t.bevis()));
            rader.add(forslag("adresse", 1, t.verdi().adresse(), 80, "brevhode", List.of()));
            rader.add(forslag(
                    "avsendertype", 1, t.verdi().erPerson() ? "person" : "virksomhet", 70, "navnets_form", List.of()));
        });
        funn.dato()
                .ifPresent(t -> rader.add(forslag("dokumentdato", 1, t.verdi().toString(), 85, "dato", t.bevis())));
        funn.eiendommer().stream()
                .findFirst()
                .ifPresent(t -> rader.add(
                        forslag("eiendom", 1, t.verdi().gnr() + "/" + t.verdi().bnr(), 90, "eiendom", t.bevis())));
        rader.addAll(saksbehandlere(brev, sakene));
        rader.addAll(annenKommune(funn));
        for (var i = 0; i < funn.personnumre().size(); i++) {
            rader.add(forslag(
                    "personnummer",
                    i + 1,
                    "funnet",
                    100,
                    "personnummer",
                    funn.personnumre().get(i).bevis()));
        }
        return new Laget(
                rader,
                funn.avsender().map(t -> t.verdi().navn()),
                funn.tittel().map(Treff::verdi).or(() -> Optional.of(post.filnavn())));
    }

    private static Brev brev(Lestpost lest) {
        var linjer = new ArrayList<Linje>();
        for (var fil = 0; fil < lest.filer().size(); fil++) {
            for (var side : lest.filer().get(fil).sider()) {
                linjer.addAll(Linje.av(fil + 1, side.nummer(), side.ord()));
            }
        }
        return new Brev(
                linjer,
                lest.fraNavn(),
                lest.fraAdresse(),
                lest.emne(),
                lest.sendt().map(tid -> LocalDate.ofInstant(tid, Klokke.SONE)));
    }

    private record Sakstreff(Sak sak, int vekt, String grunn, List<Bevis> bevis) {}

    /** By number first, then property, then the sender's earlier cases; a case that several point to weighs more. */
    private List<Forslag> saker(Funn funn) {
        var treff = new ArrayList<Sakstreff>();
        for (var nummer : funn.saksnumre()) {
            Saksnummer.les(nummer.verdi())
                    .flatMap(saker::medNummer)
                    .filter(Sak::erAapen)
                    .ifPresent(sak -> treff.add(new Sakstreff(sak, 75, "saksnummer", nummer.bevis())));
        }
        for (var eiendom : funn.eiendommer()) {
            saker.omEiendom(new NySak.Eiendom(
                            eiendom.verdi().gnr(), eiendom.verdi().bnr()))
                    .forEach(sak -> treff.add(new Sakstreff(sak, 45, "eiendom", eiendom.bevis())));
        }
        funn.avsender()
                .ifPresent(avsender -> saker.medPart(avsender.verdi().navn())
                        .forEach(sak -> treff.add(new Sakstreff(sak, 35, "avsender", avsender.bevis()))));
        var samlet = new LinkedHashMap<Object, List<Sakstreff>>();
        treff.forEach(t ->
                samlet.computeIfAbsent(t.sak().id(), id -> new ArrayList<>()).add(t));
        var sortert = samlet.values().stream()
                .sorted((a, b) -> Integer.compare(vekt(b), vekt(a)))
                .limit(FLEST_SAKER)
                .toList();
        var rader = new ArrayList<Forslag>();
        for (var i = 0; i < sortert.size(); i++) {
            rader.add(saksrad(i + 1, sortert.get(i)));
        }
        return rader;
    }

    private static int vekt(List<Sakstreff> treff) {
        return Math.min(99, treff.stream().mapToInt(Sakstreff::vekt).sum());
    }

    private static Forslag saksrad(int rang, List<Sakstreff> treff) {
        var sak = treff.getFirst().sak();
        return new Forslag(
                "sak",
                rang,
                sak.id().toString(),
                sak.saksnummer() + " " + sak.tittel(),
                vekt(treff),
                String.join(",", treff.stream().map(Sakstreff::grunn).distinct().toList()),
                treff.stream().flatMap(t -> t.bevis().stream()).toList());
    }

    /** One who is named in the letter; else the one who has the case. Two named: both offered, none chosen. */
    private List<Forslag> saksbehandlere(Brev brev, List<Forslag> sakene) {
        var kjente = brukere.saksbehandlere(Kommunevalg.valgt());
        var nevnt = kjente.stream()
                .flatMap(valg -> Brevleser.navn(brev, valg.navn()).stream())
                .limit(4)
                .toList();
        var rader = new ArrayList<Forslag>();
        for (var i = 0; i < nevnt.size(); i++) {
            var vekt = nevnt.size() == 1 ? 75 : 40;
            rader.add(forslag(
                    "saksbehandler",
                    i + 1,
                    nevnt.get(i).verdi(),
                    vekt,
                    "nevnt",
                    nevnt.get(i).bevis()));
        }
        if (nevnt.isEmpty() && !sakene.isEmpty() && sakene.getFirst().vekt() >= Forslag.TERSKEL) {
            var sak = saker.hent(SakId.av(sakene.getFirst().verdi()));
            if (kjente.stream().anyMatch(valg -> valg.navn().equals(sak.saksansvarlig()))) {
                rader.add(forslag("saksbehandler", 1, sak.saksansvarlig(), 70, "saksansvarlig", List.of()));
            }
        }
        return rader;
    }

    /** Says another municipality only when that one has more marks in the letter than ours, and is named or has the farm. */
    private List<Forslag> annenKommune(Funn funn) {
        var tegn = kommuner.kjennetegn();
        var her = Kommunevalg.valgt();
        var stemmer = new LinkedHashMap<Kommune, List<Bevis>>();
        for (var kommune : kommuner.alle()) {
            var bevis = bevisFor(kommune, funn, tegn);
            if (!bevis.isEmpty()) {
                stemmer.put(kommune, bevis);
            }
        }
        var vaare = stemmer.getOrDefault(her, List.of()).size();
        return stemmer.entrySet().stream()
                .filter(stemme -> !stemme.getKey().equals(her))
                .filter(stemme -> stemme.getValue().size() > vaare
                        && (vaare == 0 || stemme.getValue().size() > vaare + 1))
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(stemme -> List.of(new Forslag(
                        "kommune",
                        1,
                        stemme.getKey().slug(),
                        stemme.getKey().navn(),
                        90,
                        "kjennetegn",
                        stemme.getValue())))
                .orElse(List.of());
    }

    private static List<Bevis> bevisFor(Kommune kommune, Funn funn, List<Kjennetegn> tegn) {
        var egne = tegn.stream().filter(t -> t.kommuneId() == kommune.id()).toList();
        var bevis = new ArrayList<Bevis>();
        for (var funnet : funn.kommunetegn()) {
            // A post code alone may be the sender's home; only the municipality's name or a farm number is a pointer.
            var navn = funnet.verdi().equals("navn:" + kommune.navn());
            if (navn) {
                bevis.addAll(funnet.bevis());
            }
        }
        for (var eiendom : funn.eiendommer()) {
            if (egne.stream().anyMatch(t -> t.dekker(eiendom.verdi().gnr()))) {
                bevis.addAll(eiendom.bevis());
            }
        }
        return bevis;
    }

    private static Forslag forslag(String felt, int rang, String verdi, int vekt, String grunn, List<Bevis> bevis) {
        var kort = verdi.length() > LENGSTE_VISNING ? verdi.substring(0, LENGSTE_VISNING) : verdi;
        return new Forslag(felt, rang, verdi, kort, vekt, grunn, bevis);
    }
}
