package no.dokumentsenter.periodekontroll.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.periodekontroll.Enhetstall;
import no.dokumentsenter.periodekontroll.Funn;
import no.dokumentsenter.periodekontroll.Grense;
import no.dokumentsenter.periodekontroll.Kjoering;
import no.dokumentsenter.periodekontroll.Kontrollstatus;
import no.dokumentsenter.periodekontroll.Periodekontroll;
import no.dokumentsenter.periodekontroll.Periodekontroller;
import no.dokumentsenter.periodekontroll.Sett;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.springframework.stereotype.Component;

/** Puts the pages of the periodic controls together. */
@Component
class Periodevisning {
    static final int FLEST = 100;
    private static final int KJOERINGER = 24;
    private static final int FORSLAG_DAGER = 30;
    private static final int SEKUND = 1000;
    private final Periodekontroller kontroller;
    private final Brukere brukere;
    private final Tekster tekster;

    Periodevisning(Periodekontroller kontroller, Brukere brukere, Tekster tekster) {
        this.kontroller = kontroller;
        this.brukere = brukere;
        this.tekster = tekster;
    }

    static String sti(Kommune kommune, String kode) {
        return "/" + kommune.slug() + "/kontroller/" + kode;
    }

    Periodeoversikt oversikt(List<Kommune> kommuner) {
        var deler = kommuner.stream()
                .map(kommune -> Kommunevalg.i(kommune, () -> del(kommune)))
                .toList();
        return new Periodeoversikt(
                deler.stream().mapToInt(Periodeoversikt.Del::funn).sum(), deler);
    }

    private Periodeoversikt.Del del(Kommune kommune) {
        var alle = kontroller.alle();
        return new Periodeoversikt.Del(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                alle.stream().mapToInt(Periodevisning::antall).sum(),
                alle.stream().map(status -> rad(kommune, status)).toList());
    }

    private static int antall(Kontrollstatus status) {
        return status.sist().map(Kjoering::antall).orElse(0);
    }

    private Periodeoversikt.Rad rad(Kommune kommune, Kontrollstatus status) {
        return new Periodeoversikt.Rad(
                sti(kommune, status.kontroll().kode()),
                status.kontroll().navn(),
                status.kontroll().spoersmaal(),
                status.sist().map(this::antall).orElse(tekster.tekst("periodekontroll.aldri")),
                antall(status) > 0,
                status.sist().map(en -> naar(en.startetTid())).orElse(""),
                neste(status),
                status.ansvarlig().map(this::navn).orElse(""));
    }

    private String antall(Kjoering kjoering) {
        var antall = kjoering.antall();
        return antall == null ? tekster.tekst("periodekontroll.feilet") : String.valueOf(antall);
    }

    private String neste(Kontrollstatus status) {
        var idag = LocalDate.now(Klokke.OSLO);
        var neste = status.neste(idag);
        return neste.isAfter(idag) ? Datoer.dato(neste) : tekster.tekst("periodekontroll.snart");
    }

    Periodeside side(String kode, int fra, List<String> feil) {
        var kommune = Kommunevalg.valgt();
        var status = kontroller.hent(kode);
        var kontroll = status.kontroll();
        var enheter = kontroller.tall(kontroll);
        var hull = kontroller.hull(kontroll);
        var antall = hull.size() + enheter.stream().mapToInt(Enhetstall::antall).sum();
        var sti = sti(kommune, kode);
        return new Periodeside(
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                sti,
                kontroll.navn(),
                kontroll.spoersmaal(),
                kontroll.kilde(),
                kontroll.grenser().stream().map(this::grense).toList(),
                kontroll.intervallDager(),
                antall,
                status.sist().map(en -> naar(en.startetTid())).orElse(""),
                neste(status),
                status.ansvarlig().map(this::navn).orElse(""),
                status.ansvarlig()
                        .filter(Paalogget.person().brukernavn()::equals)
                        .isPresent(),
                kontroll.erSerier(),
                kontroller.funn(kontroll, fra, FLEST).stream()
                        .map(funn -> rad(kommune, funn))
                        .toList(),
                hull,
                enheter.stream()
                        .map(en -> new Periodeside.Enhet(en.enhet(), en.antall(), en.dager()))
                        .toList(),
                kontroller.sette(kontroll).stream()
                        .map(sett -> sett(kommune, sett))
                        .toList(),
                kjoeringer(kontroll),
                dager(kontroll),
                fra > 0 ? Optional.of(sti + "?fra=" + Math.max(0, fra - FLEST)) : Optional.empty(),
                fra + FLEST < antall && !kontroll.erSerier()
                        ? Optional.of(sti + "?fra=" + (fra + FLEST))
                        : Optional.empty(),
                feil);
    }

    private String grense(Grense grense) {
        return tekster.tekst("periodekontroll.grense." + grense.navn(), grense.verdi(), grense.kilde());
    }

    private static Periodeside.Dager dager(Periodekontroll kontroll) {
        var idag = LocalDate.now(Klokke.OSLO);
        var siste = idag.plusDays(kontroll.settMaksDager());
        var forslag = idag.plusDays(Math.min(FORSLAG_DAGER, kontroll.settMaksDager()));
        return new Periodeside.Dager(forslag.toString(), idag.plusDays(1).toString(), siste.toString());
    }

    /** What is shielded is read with the right to, or by its handler; the same rule as the search follows. */
    private Periodeside.Rad rad(Kommune kommune, Funn funn) {
        var person = Paalogget.person();
        var aapen = !funn.skjermet()
                || person.kan(Handling.LESE_SKJERMET, kommune)
                || List.of(funn.saksbehandler(), funn.saksansvarlig()).contains(person.navn());
        return new Periodeside.Rad(
                funn.journalpost().map(JournalpostId::verdi).orElse(funn.sak().verdi()),
                til(kommune, funn.journalpost(), funn.sak()),
                funn.nummer(),
                Bit.av(aapen ? funn.tittel() : funn.offentligTittel()),
                funn.skjermet(),
                Datoer.dato(funn.siden()),
                funn.dager(),
                funn.detalj().isEmpty() ? "" : tekster.tekst("periodekontroll.detalj." + funn.detalj()),
                funn.saksbehandler(),
                funn.enhet(),
                funn.registrertAv().equals(person.brukernavn()));
    }

    private static String til(Kommune kommune, Optional<JournalpostId> post, SakId sak) {
        return "/" + kommune.slug()
                + post.map(en -> "/journalpost/" + en.verdi()).orElse("/sak/" + sak.verdi());
    }

    private Periodeside.Settrad sett(Kommune kommune, Sett sett) {
        return new Periodeside.Settrad(
                sett.id(),
                til(kommune, sett.journalpost(), sett.sak()),
                sett.nummer(),
                sett.grunn(),
                Datoer.dato(sett.igjenDato()),
                navn(sett.settAv()),
                naar(sett.settTid()));
    }

    private List<Periodeside.Loepsrad> kjoeringer(Periodekontroll kontroll) {
        var alle = kontroller.kjoeringer(kontroll, KJOERINGER + 1);
        var rader = new ArrayList<Periodeside.Loepsrad>();
        for (var nr = 0; nr < Math.min(KJOERINGER, alle.size()); nr++) {
            var en = alle.get(nr);
            var forrige = nr + 1 < alle.size() ? alle.get(nr + 1).antall() : null;
            var naa = en.antall();
            rader.add(new Periodeside.Loepsrad(
                    naar(en.startetTid()),
                    antall(en),
                    naa == null || forrige == null || naa.equals(forrige) ? "" : "%+d".formatted(naa - forrige),
                    en.millisekunder() < SEKUND
                            ? tekster.tekst("periodekontroll.ms", en.millisekunder())
                            : tekster.tekst("periodekontroll.s", en.millisekunder() / SEKUND),
                    navn(en.kjoertAv())));
        }
        return rader;
    }

    private static String naar(OffsetDateTime tid) {
        var dag = tid.atZoneSameInstant(Klokke.SONE).toLocalDate();
        return Datoer.dato(dag) + " kl. " + Datoer.klokke(tid);
    }

    /** The name of a person; what is run by itself has none. */
    private String navn(String brukernavn) {
        return brukere.person(brukernavn).map(Person::navn).orElse(tekster.tekst("periodekontroll.selv"));
    }
}
