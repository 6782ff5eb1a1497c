package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.web.Bit;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Sak;
import no.dokumentsenter.sak.Saker;
import org.springframework.stereotype.Component;

/** The form that moves entries: made of the case, and read again as the new case that they go to. */
@Component
class Flyttebygger {
    private final SakslinjeRepository linjer;
    private final Lesetilgang tilgang;
    private final Arkivstruktur arkivstruktur;
    private final Saker saker;

    Flyttebygger(SakslinjeRepository linjer, Lesetilgang tilgang, Arkivstruktur arkivstruktur, Saker saker) {
        this.linjer = linjer;
        this.tilgang = tilgang;
        this.arkivstruktur = arkivstruktur;
        this.saker = saker;
    }

    Flytteside bygg(Sak sak, int fra, Flyttevalg valg, List<String> feil) {
        var kommune = Kommunevalg.valgt();
        var rader = linjer.linjer(kommune, sak.id(), fra, Saksbygger.FLEST + 1);
        return new Flytteside(
                kommune.slug(),
                kommune.kode(),
                sak.id().verdi(),
                sak.saksnummer().toString(),
                Bit.av(tilgang.aapen(sak) ? sak.tittel() : sak.offentligTittel()),
                rader.stream()
                        .limit(Saksbygger.FLEST)
                        .map(rad -> post(sak, rad, valg))
                        .toList(),
                fra,
                fra > 0 ? Optional.of(Math.max(0, fra - Saksbygger.FLEST)) : Optional.empty(),
                rader.size() > Saksbygger.FLEST ? Optional.of(fra + Saksbygger.FLEST) : Optional.empty(),
                valg,
                valg.klasse().orElse(sak.klasse() + " " + sak.klassetittel()),
                arkivstruktur.klasser().stream()
                        .map(klasse -> klasse.klasseId() + " " + klasse.tittel())
                        .toList(),
                feil);
    }

    private Flytteside.Post post(Sak sak, SakslinjeRepository.Rad rad, Flyttevalg valg) {
        var aapen = !rad.skjermet() || tilgang.leserSkjermet(rad.saksbehandler(), sak.saksansvarlig());
        return new Flytteside.Post(
                rad.id(),
                sak.saksnummer() + "-" + rad.journalpostnummer(),
                Journalposttype.valueOf(rad.journalposttype()).navn(),
                Bit.av(aapen ? rad.tittel() : rad.offentligTittel()),
                valg.valgt(rad.id().toString()),
                Journalstatus.av(rad.journalstatus()) == Journalstatus.UTGAAR);
    }

    /**
     * The case that is split off: in the same part of the archive and about the same property, with the same handler.
     *
     * @throws Regelbrudd when the class is not known, or a word to hide is not in the title
     */
    NySak nySak(Sak fra, Flyttevalg valg) {
        var klasse = valg.klasse()
                .map(tekst -> arkivstruktur
                        .klasseSkrevet(tekst)
                        .orElseThrow(() -> Regelbrudd.i("klasse", "flytting.klasse_ukjent", tekst))
                        .id())
                .orElse(fra.klasseId());
        return new NySak(
                fra.arkivdelId(),
                klasse,
                valg.tittel(),
                Maskering.plasser(valg.tittel(), List.of(valg.skjermes()))
                        .orElseThrow(() -> Regelbrudd.i("skjermes", "journal.skjermet_ord_finnes_ikke")),
                fra.administrativEnhet(),
                fra.saksansvarlig(),
                saker.eiendom(fra.id()));
    }
}
