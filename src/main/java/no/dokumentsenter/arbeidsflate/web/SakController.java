package no.dokumentsenter.arbeidsflate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Tekster;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.felles.web.Skjemasvar;
import no.dokumentsenter.journal.Gjenstaar;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Saksavslutninger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A case with its entries. */
@Controller
class SakController {
    private static final String SIDE = "arbeidsflate/web/sak";
    private static final int FLEST = 100;

    private final Saker saker;
    private final SakslinjeRepository linjer;
    private final Lesetilgang tilgang;
    private final Kodelister kodelister;
    private final Saksavslutninger avslutninger;
    private final Skjemasvar svarene;
    private final Tekster tekster;

    SakController(
            Saker saker,
            SakslinjeRepository linjer,
            Lesetilgang tilgang,
            Kodelister kodelister,
            Saksavslutninger avslutninger,
            Skjemasvar svarene,
            Tekster tekster) {
        this.saker = saker;
        this.linjer = linjer;
        this.tilgang = tilgang;
        this.kodelister = kodelister;
        this.avslutninger = avslutninger;
        this.svarene = svarene;
        this.tekster = tekster;
    }

    @GetMapping("/{kommune}/sak/{id}")
    String sak(@PathVariable UUID id, @RequestParam(defaultValue = "0") int fra, Model modell) {
        Paalogget.krev(Handling.LESE);
        modell.addAttribute("side", side(saker.hent(new SakId(id)), Math.max(0, fra), List.of()));
        return SIDE;
    }

    @PostMapping("/{kommune}/sak/{id}/avslutt")
    ModelAndView avslutt(
            @PathVariable UUID id,
            @RequestParam(required = false) List<UUID> ubesvart,
            @RequestParam(defaultValue = "") String grunn) {
        var valgte = Optional.ofNullable(ubesvart).orElse(List.of()).stream()
                .map(JournalpostId::new)
                .toList();
        return gjoer(id, () -> {
            avslutninger.avslutt(new SakId(id), valgte, grunn);
            return tekster.tekst("saksavslutning.sagt.avsluttet");
        });
    }

    @PostMapping("/{kommune}/sak/{id}/gjenaapne")
    ModelAndView gjenaapne(@PathVariable UUID id, @RequestParam(defaultValue = "") String grunn) {
        return gjoer(id, () -> {
            avslutninger.gjenaapne(new SakId(id), grunn);
            return tekster.tekst("saksavslutning.sagt.gjenaapnet");
        });
    }

    private ModelAndView gjoer(UUID id, Supplier<String> arbeid) {
        Paalogget.krev(Handling.REGISTRERE);
        return svarene.etter(
                arbeid,
                "/%s/sak/%s".formatted(Kommunevalg.valgt().slug(), id),
                feil -> new ModelAndView(SIDE, "side", side(saker.hent(new SakId(id)), 0, feil)));
    }

    private Sakside side(Sak sak, int fra, List<String> feil) {
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
}
