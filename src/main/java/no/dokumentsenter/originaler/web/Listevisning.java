package no.dokumentsenter.originaler.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.originaler.Listehode;
import no.dokumentsenter.originaler.Listelinje;
import no.dokumentsenter.originaler.Listestatus;
import no.dokumentsenter.originaler.Makulering;
import no.dokumentsenter.originaler.Makuleringsliste;
import no.dokumentsenter.originaler.Papirlinje;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Component;

/** Makes the words of a destruction list. */
@Component
class Listevisning {
    private final Makulering makulering;
    private final Karanteneord ord;

    Listevisning(Makulering makulering, Karanteneord ord) {
        this.makulering = makulering;
        this.ord = ord;
    }

    Listeside side(UUID id, List<String> feil) {
        return side(makulering.hent(id), feil);
    }

    /** The list as its certificate: also for one who controls. */
    Listeside attest(UUID id) {
        return side(makulering.attest(id), List.of());
    }

    private Listeside side(Makuleringsliste liste, List<String> feil) {
        var kommune = Kommunevalg.valgt();
        var id = liste.hode().id();
        var hode = liste.hode();
        return new Listeside(
                id,
                kommune.slug(),
                kommune.kode(),
                kommune.navn(),
                ord.tekst("originaler.liste", Integer.toString(hode.nummer())),
                hode.status(),
                ord.tekst(
                        "originaler.overskrift.liste." + hode.status(),
                        liste.innhold().size(),
                        liste.sperret().size()),
                liste.bokser().stream()
                        .map(boks -> ord.tekst(
                                "originaler.liste.boks",
                                Integer.toString(boks.nummer()),
                                boks.sted(),
                                Datoer.dato(boks.lukketDato()),
                                boks.maaneder(),
                                Datoer.dato(boks.modenDato())))
                        .toList(),
                liste.innhold().stream().map(this::linje).toList(),
                liste.sperret().stream().map(linje -> sperret(kommune, linje)).toList(),
                signatur(liste, 1),
                signatur(liste, 2),
                liste.hel()
                        ? Optional.empty()
                        : Optional.of(ord.tekst(
                                hode.listestatus().aapen()
                                        ? "originaler.liste.avvik"
                                        : "originaler.liste.avvik.ferdig")),
                annullert(hode),
                utfoert(hode),
                liste.sjekksum(),
                Paalogget.person().kan(Handling.MAKULERE, kommune),
                liste.signaturer().stream().anyMatch(en -> en.signertAv().equals(Innlogget.brukernavn())),
                Datoer.dato(LocalDate.now(Klokke.OSLO)),
                feil);
    }

    private Listeside.Linje linje(Listelinje linje) {
        return new Listeside.Linje(
                linje.boks(),
                linje.nr(),
                linje.journalnummer().isEmpty() ? ord.tekst("originaler.ikke_journal") : linje.journalnummer(),
                linje.dokumentdato().isEmpty() ? "" : Datoer.dato(LocalDate.parse(linje.dokumentdato())),
                Datoer.dato(LocalDate.parse(linje.mottatt())),
                linje.sider() == 0 ? "" : Integer.toString(linje.sider()),
                linje.bunt(),
                linje.ark());
    }

    private Listeside.Sperret sperret(Kommune kommune, Papirlinje linje) {
        var papir = linje.papir();
        var nummer = papir.journalnummer();
        return new Listeside.Sperret(
                ord.tekst(
                        "originaler.sperret",
                        Integer.toString(papir.boksnummer()),
                        papir.nr(),
                        nummer.isEmpty() ? papir.filnavn() : nummer),
                "/%s/papir/karantene/boks/%s#papir-%s".formatted(kommune.slug(), papir.boksId(), papir.id()),
                linje.unntak().stream().map(ord::unntak).toList());
    }

    private Optional<String> signatur(Makuleringsliste liste, int nr) {
        return liste.signatur(nr).map(en -> ord.signatur(en.signertAv(), en.signertTid()));
    }

    private Optional<String> annullert(Listehode hode) {
        var grunn = hode.annullertGrunn();
        var tid = hode.annullertTid();
        if (hode.listestatus() != Listestatus.ANNULLERT || grunn == null || tid == null) {
            return Optional.empty();
        }
        var hvorfor = switch (grunn) {
            case "unntak", "tatt_ut", "endret" -> ord.tekst("originaler.annullert." + grunn);
            default -> grunn;
        };
        return Optional.of(ord.tekst("originaler.annullert", hvorfor, ord.hvem(hode.annullertAv(), tid)));
    }

    private Optional<String> utfoert(Listehode hode) {
        var dag = hode.utfoertDato();
        var tid = hode.utfoertTid();
        var maate = hode.maate();
        var hos = hode.utfoertHos();
        return dag == null || tid == null || maate == null || hos == null
                ? Optional.empty()
                : Optional.of(ord.tekst(
                        "originaler.utfoert." + maate, Datoer.dato(dag), hos, ord.hvem(hode.utfoertAv(), tid)));
    }
}
