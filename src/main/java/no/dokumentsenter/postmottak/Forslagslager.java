package no.dokumentsenter.postmottak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.postmottak.forslag.Bevis;
import no.dokumentsenter.postmottak.forslag.Brev;
import no.dokumentsenter.postmottak.forslag.Brevleser;
import no.dokumentsenter.postmottak.forslag.Funn;
import no.dokumentsenter.postmottak.forslag.Linje;
import no.dokumentsenter.postmottak.forslag.Ordbruk;
import no.dokumentsenter.postmottak.forslag.Treff;
import no.dokumentsenter.sak.SakId;
import org.springframework.stereotype.Component;

/**
 * Makes the suggestions: what the letter says of itself, held against this municipality's own cases and people. Nothing
 * of another municipality is asked for; what points to one is public knowledge.
 */
@Component
class Forslagslager {
    private static final int LENGSTE_VISNING = 200;

    private final Laering laering;
    private final Saksforslag saker;
    private final Laerteforslag laerte;
    private final Kommunesjekk kommunesjekk;

    Forslagslager(Laering laering, Saksforslag saker, Laerteforslag laerte, Kommunesjekk kommunesjekk) {
        this.laering = laering;
        this.saker = saker;
        this.laerte = laerte;
        this.kommunesjekk = kommunesjekk;
    }

    /** The suggestions, and how the queue's row shows the item. */
    record Laget(List<Forslag> rader, Optional<String> fra, Optional<String> emne) {}

    Laget lag(Post post, Lestpost lest) {
        laering.laer(Laering.FOER_LESING);
        var laerdom = laering.laerdom();
        var brev = brev(lest);
        var lestFunn = Brevleser.les(brev);
        var kjent = laering.medKjentAvsender(lestFunn);
        var ord = Ordbruk.medRot(Ordbruk.i(brev, kjent), laering::roetter);
        var klassene = laerdom.klasser(ord);
        var sakene = saker.lag(kjent, ord, laerdom, klassene);
        var funn = sakene.stream()
                .findFirst()
                .filter(sak -> sak.vekt() >= Forslag.TERSKEL)
                .map(sak -> laering.medSakensNavn(kjent, SakId.av(sak.verdi())))
                .orElse(kjent);
        var rader = new ArrayList<Forslag>(sakene);
        rader.addAll(laerte.lag(brev, funn, ord, laerdom, klassene, sakene));
        titler(funn, rader);
        funn.avsender().ifPresent(t -> {
            rader.add(forslag("avsender", 1, t.verdi().navn(), 80, avsendergrunn(brev, lestFunn, funn), t.bevis()));
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
        rader.addAll(kommunesjekk.lag(funn));
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

    /** What the letter says of itself, and before it what such letters are called here, when that is sure enough. */
    private void titler(Funn funn, List<Forslag> rader) {
        var laert = laering.tittel(funn).filter(svar -> svar.vekt() >= Forslag.TERSKEL);
        laert.ifPresent(svar -> {
            var bevis = Stream.of(
                            funn.tittel().map(Treff::bevis), funn.avsender().map(Treff::bevis))
                    .flatMap(Optional::stream)
                    .flatMap(List::stream)
                    .toList();
            rader.add(forslag("tittel", 1, svar.tittel(), svar.vekt(), "tittel_som_foer:" + svar.antall(), bevis));
            // Those that were found are places in the letter's own heading.
            rader.removeIf(rad -> rad.felt().equals("skjermedeOrd"));
            if (!svar.skjermedeOrd().isEmpty()) {
                var ord = svar.skjermedeOrd().stream()
                        .map(nr -> Integer.toString(nr))
                        .collect(Collectors.joining(","));
                rader.add(forslag("skjermedeOrd", 1, ord, svar.vekt(), "tittel_som_foer:" + svar.antall(), List.of()));
            }
        });
        funn.tittel()
                .ifPresent(t -> rader.add(
                        forslag("tittel", laert.isPresent() ? 2 : 1, t.verdi(), 80, "overskrift", t.bevis())));
    }

    /** By the number, as the journal writes it, as the header of an e-mail says, or as the letter does. */
    private static String avsendergrunn(Brev brev, Funn lest, Funn funn) {
        if (!lest.avsender().equals(funn.avsender())) {
            return lest.avsender().map(Treff::bevis).equals(funn.avsender().map(Treff::bevis))
                    ? "navn_i_arkivet"
                    : "orgnr";
        }
        var avHodet = funn.avsender().filter(t -> t.bevis().isEmpty()).isPresent();
        return avHodet && brev.fraNavn().or(brev::fraAdresse).isPresent() ? "epostens_avsender" : "brevhode";
    }

    private static Brev brev(Lestpost lest) {
        var linjer = new ArrayList<Linje>();
        for (var fil = 0; fil < lest.filer().size(); fil++) {
            if (!lest.filer().get(fil).erAvBrevet()) continue; // the numbers stay those of the files
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

    static Forslag forslag(String felt, int rang, String verdi, int vekt, String grunn, List<Bevis> bevis) {
        var kort = verdi.length() > LENGSTE_VISNING ? verdi.substring(0, LENGSTE_VISNING) : verdi;
        return new Forslag(felt, rang, verdi, kort, vekt, grunn, bevis);
    }
}
