package no.dokumentsenter.arbeidsflate.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.Flyttet;
import no.dokumentsenter.journal.Flyttinger;
import no.dokumentsenter.journal.Gjenstaar;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Saksavslutninger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import no.dokumentsenter.sak.Kryssreferanser;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Puts the page of a case together. */
@Component
class Saksbygger {
    static final int FLEST = 100;

    private final Saker saker;
    private final SakslinjeRepository linjer;
    private final Lesetilgang tilgang;
    private final Kodelister kodelister;
    private final Saksavslutninger avslutninger;
    private final Flyttinger flyttinger;
    private final Kryssreferanser referanser;
    private final Navn navn;
    private final Tekster tekster;

    Saksbygger(
            Saker saker,
            SakslinjeRepository linjer,
            Lesetilgang tilgang,
            Kodelister kodelister,
            Saksavslutninger avslutninger,
            Flyttinger flyttinger,
            Kryssreferanser referanser,
            Navn navn,
            Tekster tekster) {
        this.saker = saker;
        this.linjer = linjer;
        this.tilgang = tilgang;
        this.kodelister = kodelister;
        this.avslutninger = avslutninger;
        this.flyttinger = flyttinger;
        this.referanser = referanser;
        this.navn = navn;
        this.tekster = tekster;
    }

    Sakside bygg(Sak sak, int fra, List<String> feil) {
        var kommune = Kommunevalg.valgt();
        var aapen = tilgang.aapen(sak);
        var rader = linjer.linjer(kommune, sak.id(), fra, FLEST + 1);
        return new Sakside(
                kommune.slug(),
                kommune.kode(),
                sak.id().verdi(),
                sak.saksnummer().toString(),
                Bit.av(aapen ? sak.tittel() : sak.offentligTittel()),
                sak.erSkjermet(),
                aapen,
                opplysninger(sak),
                rader.stream().limit(FLEST).map(rad -> linje(sak, rad)).toList(),
                fra,
                fra > 0 ? Optional.of(Math.max(0, fra - FLEST)) : Optional.empty(),
                rader.size() > FLEST ? Optional.of(fra + FLEST) : Optional.empty(),
                avslutning(sak),
                flyttinger.fraSak(sak.id()).stream()
                        .map(en -> flyttet(en, aapen))
                        .toList(),
                seOgsaa(sak),
                feil);
    }

    private Sakside.Avslutning avslutning(Sak sak) {
        var kan = Paalogget.person().kan(Handling.REGISTRERE, Kommunevalg.valgt());
        if (!kan || !sak.erAapen()) {
            return new Sakside.Avslutning(false, kan && sak.erAvsluttet(), List.of(), List.of());
        }
        var rester = avslutninger.gjenstaar(sak.id());
        return new Sakside.Avslutning(
                true,
                false,
                rester.stream()
                        .filter(Gjenstaar::hindrer)
                        .map(rest -> tekster.tekst(
                                rest.uferdig() ? "saksavslutning.uferdig" : "saksavslutning.utkast", rest.nummer()))
                        .toList(),
                rester.stream()
                        .filter(Gjenstaar::venter)
                        .map(rest -> new Svarside.Valg(
                                rest.journalpost().toString(), rest.nummer() + " " + rest.offentligTittel()))
                        .toList());
    }

    private List<Opplysning> opplysninger(Sak sak) {
        var liste = new ArrayList<Opplysning>();
        liste.add(new Opplysning("saksstatus", kodelister.kodenavn(Kodeliste.SAKSSTATUS, sak.saksstatus())));
        liste.add(new Opplysning("saksdato", Datoer.dato(sak.saksdato())));
        liste.add(new Opplysning("saksansvarlig", sak.saksansvarlig()));
        liste.add(new Opplysning("enhet", sak.administrativEnhet()));
        liste.add(new Opplysning("klasse", sak.klasse() + " " + sak.klassetittel()));
        liste.add(new Opplysning("arkivdel", sak.arkivdel()));
        if (tilgang.aapen(sak)) {
            saker.eiendom(sak.id())
                    .map(eiendom -> "gnr. %d bnr. %d".formatted(eiendom.gnr(), eiendom.bnr()))
                    .ifPresent(eiendom -> liste.add(new Opplysning("eiendom", eiendom)));
        }
        return liste;
    }

    private Sakside.Linje linje(Sak sak, SakslinjeRepository.Rad rad) {
        var aapen = !rad.skjermet() || tilgang.leserSkjermet(rad.saksbehandler(), sak.saksansvarlig());
        return new Sakside.Linje(
                rad.id(),
                sak.saksnummer() + "-" + rad.journalpostnummer(),
                Journalposttype.valueOf(rad.journalposttype()).navn(),
                Journalstatus.av(rad.journalstatus()).navn(),
                Datoer.dato(rad.journaldato()),
                Bit.av(aapen ? rad.tittel() : rad.offentligTittel()),
                Bit.avNavn(rad.parter(), aapen),
                rad.skjermet(),
                rad.hjemmel(),
                rad.dokumenter());
    }

    private Sakside.Utflyttet flyttet(Flyttet en, boolean aapen) {
        return new Sakside.Utflyttet(
                en.journalpost().verdi(),
                en.fra(),
                en.til(),
                aapen ? en.grunn() : "",
                navn.av(en.flyttetAv()) + ", " + Loggtekst.naar(en.flyttetTid().toInstant()));
    }

    private List<Sakside.Annen> seOgsaa(Sak sak) {
        var andre = saker.hent(referanser.saker(sak.id()));
        return andre.values().stream()
                .sorted(Comparator.comparing(Sak::saksaar).thenComparing(Sak::sakssekvensnummer))
                .map(annen -> new Sakside.Annen(
                        annen.id().verdi(),
                        annen.saksnummer().toString(),
                        Bit.av(tilgang.aapen(annen) ? annen.tittel() : annen.offentligTittel())))
                .toList();
    }
}
