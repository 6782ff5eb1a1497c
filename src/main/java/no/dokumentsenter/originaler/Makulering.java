package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the destruction lists: made of boxes that are due, signed by two, and carried out. Only paper goes. */
@Service
public class Makulering {
    private static final int LENGST = 400;

    private final ListeRepository lister;
    private final BoksRepository bokser;
    private final Karantenetider tider;
    private final Papirsyn syn;
    private final Listevakt vakt;
    private final Endringslogg logg;

    Makulering(
            ListeRepository lister,
            BoksRepository bokser,
            Karantenetider tider,
            Papirsyn syn,
            Listevakt vakt,
            Endringslogg logg) {
        this.lister = lister;
        this.bokser = bokser;
        this.tider = tider;
        this.syn = syn;
        this.vakt = vakt;
        this.logg = logg;
    }

    /** What became of a signature. */
    public enum Utfall {
        /** The first: the contents are frozen. */
        SIGNERT,
        /** The second: the boxes may go. */
        GODKJENT,
        /** None: the contents had changed since the first, and the list is void. */
        ANNULLERT
    }

    /** The lists of the one bound municipality: those under way, then the latest. */
    @Transactional(readOnly = true)
    public List<Listehode> siste(int antall) {
        Paalogget.krev(Handling.REGISTRERE);
        return lister.siste(Kommunevalg.valgt(), antall);
    }

    /** A list with its contents, or 404. */
    @Transactional(readOnly = true)
    public Makuleringsliste hent(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        return les(kommune, lister.hent(kommune, id).orElseThrow(IkkeFunnet::new));
    }

    /** The lists of the bound municipality that were carried out: for those who control, too. Newest first. */
    @Transactional(readOnly = true)
    public List<Listehode> utfoerte(int antall) {
        Paalogget.krev(Handling.LESE_SKJERMET);
        return lister.utfoerte(Kommunevalg.valgt(), antall);
    }

    /**
     * The certificate of a list. Who works with the boxes may print any list; who controls sees what was carried out.
     *
     * @throws IkkeFunnet also for one that is still under way
     */
    @Transactional(readOnly = true)
    public Makuleringsliste attest(UUID id) {
        Paalogget.krev(Handling.LESE_SKJERMET);
        var kommune = Kommunevalg.valgt();
        var hode = lister.hent(kommune, id).orElseThrow(IkkeFunnet::new);
        if (hode.listestatus() != Listestatus.UTFOERT) {
            Paalogget.krev(Handling.REGISTRERE);
        }
        return les(kommune, hode);
    }

    /**
     * Makes a list of these boxes.
     *
     * @throws Regelbrudd when one is not due: the message says when it is
     * @throws Konflikt when one stands on another list, or is no longer closed
     */
    @Transactional
    public UUID lag(List<UUID> valgte) {
        Paalogget.krev(Handling.MAKULERE);
        var kommune = Kommunevalg.valgt();
        if (valgte.isEmpty()) {
            throw Regelbrudd.i("boks", "originaler.liste.ingen");
        }
        var ulike = valgte.stream().distinct().toList();
        bokser.laas(kommune, ulike);
        var tid = tider.gjelder(kommune);
        var klare = ulike.stream()
                .map(id -> krevKlar(kommune, bokser.hent(kommune, id).orElseThrow(IkkeFunnet::new), tid))
                .toList();
        var nummer = bokser.nesteNummer(kommune, "liste");
        var id = lister.settInn(kommune, nummer);
        klare.forEach(boks -> lister.settInnBoks(kommune, id, boks));
        logg.opprettet(
                "makuleringsliste",
                id,
                Map.of(
                        "nummer",
                        Integer.toString(nummer),
                        "bokser",
                        klare.stream()
                                .map(boks -> Integer.toString(boks.nummer()))
                                .collect(Collectors.joining(" "))));
        return id;
    }

    private static Listeboks krevKlar(Kommune kommune, Karanteneboks boks, Karantenetid tid) {
        var lukket = boks.lukketDato();
        if (boks.listeId() != null) {
            throw new Konflikt("originaler.boks.paa_liste");
        }
        if (boks.boksstatus() != Boksstatus.LUKKET || lukket == null) {
            throw new Konflikt("originaler.boks.endret");
        }
        var moden = lukket.plusMonths(tid.maaneder());
        krevTid(kommune, boks.nummer(), moden);
        return new Listeboks(boks.id(), boks.nummer(), boks.sted(), lukket, tid.maaneder(), moden);
    }

    private static void krevTid(Kommune kommune, int boks, LocalDate moden) {
        if (LocalDate.now(Klokke.OSLO).isBefore(moden)) {
            throw Regelbrudd.i(
                    "boks", "originaler.liste.for_tidlig", kommune.kode(), Integer.toString(boks), Datoer.dato(moden));
        }
    }

    /**
     * Signs. The first signature freezes the contents, the second lets the boxes go.
     *
     * @param vist the sum of the contents that the person saw
     * @throws Konflikt when the contents are not as they were shown
     * @throws Regelbrudd when something lies there that must not be destroyed, or the same person signs twice
     */
    @Transactional
    public Utfall signer(UUID id, String vist) {
        Paalogget.krev(Handling.MAKULERE);
        var kommune = Kommunevalg.valgt();
        var hode = laas(kommune, id);
        var liste = les(kommune, hode);
        return switch (hode.listestatus()) {
            case UTKAST -> foerste(kommune, liste, vist);
            case SIGNERT -> andre(kommune, liste, vist);
            default -> throw new Konflikt("originaler.liste.endret");
        };
    }

    private Utfall foerste(Kommune kommune, Makuleringsliste liste, String vist) {
        if (!liste.sperret().isEmpty()) {
            throw Regelbrudd.i("", "originaler.liste.sperret", liste.sperret().size());
        }
        // The municipality may have lengthened its holding time since the list was made.
        var tid = tider.gjelder(kommune);
        for (var boks : liste.bokser()) {
            if (liste.innhold().stream().noneMatch(linje -> linje.boks() == boks.nummer())) {
                throw Regelbrudd.i("", "originaler.liste.tom_boks", Integer.toString(boks.nummer()));
            }
            krevTid(kommune, boks.nummer(), boks.lukketDato().plusMonths(tid.maaneder()));
        }
        if (!liste.sjekksum().equals(vist)) {
            throw new Konflikt("originaler.liste.ikke_som_vist");
        }
        var id = liste.hode().id();
        lister.settInnLinjer(kommune, id, liste.innhold());
        lister.signer(kommune, id, 1, vist);
        logg.hendt("makuleringsliste", id, "signert først", vist);
        return Utfall.SIGNERT;
    }

    private Utfall andre(Kommune kommune, Makuleringsliste liste, String vist) {
        var id = liste.hode().id();
        if (liste.signaturer().stream().anyMatch(en -> en.signertAv().equals(Innlogget.brukernavn()))) {
            throw Regelbrudd.i("", "originaler.liste.samme_person");
        }
        if (!liste.hel()) {
            vakt.annuller(kommune, liste.hode(), "endret");
            return Utfall.ANNULLERT;
        }
        if (!liste.sjekksum().equals(vist)) {
            throw new Konflikt("originaler.liste.ikke_som_vist");
        }
        lister.signer(kommune, id, 2, vist);
        logg.hendt("makuleringsliste", id, "signert som nummer to", vist);
        for (var boks : liste.bokser()) {
            bokser.settStatus(kommune, boks.boksId(), Boksstatus.MAKULERES);
            logg.endret(
                    "karanteneboks", boks.boksId(), "status", Boksstatus.LUKKET.kode(), Boksstatus.MAKULERES.kode());
        }
        return Utfall.GODKJENT;
    }

    /**
     * Notes that the paper is destroyed. From here there is no way back, for there is no paper.
     *
     * @param dag the day it was done, not before the second signature
     * @param hos the firm, or where the shredder stands
     * @return false when the contents had changed since they were signed: then the list is void and nothing is noted
     */
    @Transactional
    public boolean utfoer(UUID id, LocalDate dag, Makuleringsmaate maate, String hos) {
        Paalogget.krev(Handling.MAKULERE);
        var kommune = Kommunevalg.valgt();
        var hode = laas(kommune, id);
        if (hode.listestatus() != Listestatus.GODKJENT) {
            throw new Konflikt("originaler.liste.endret");
        }
        var renset = Forklaring.krev(hos, LENGST, "hos", "originaler.utfoer.hos");
        var liste = les(kommune, hode);
        var tidligst = liste.signatur(2)
                .orElseThrow()
                .signertTid()
                .atZoneSameInstant(Klokke.SONE)
                .toLocalDate();
        if (dag.isBefore(tidligst) || dag.isAfter(LocalDate.now(Klokke.OSLO))) {
            throw Regelbrudd.i("dato", "originaler.utfoer.dato", Datoer.dato(tidligst));
        }
        if (!liste.hel()) {
            vakt.annuller(kommune, hode, "endret");
            return false;
        }
        lister.utfoer(kommune, id, dag, maate, renset);
        liste.bokser().forEach(boks -> {
            bokser.makulert(kommune, boks.boksId(), dag);
            logg.endret(
                    "karanteneboks", boks.boksId(), "status", Boksstatus.MAKULERES.kode(), Boksstatus.MAKULERT.kode());
        });
        liste.innhold().forEach(linje -> logg.hendt("originalpapir", linje.post(), "makulert", linje.tekst()));
        logg.hendt(
                "makuleringsliste",
                id,
                "makulert",
                String.join(
                        " ",
                        dag.toString(),
                        maate.kode(),
                        "papirer=" + liste.innhold().size(),
                        liste.sjekksum()));
        return true;
    }

    /** Puts a list away with a reason: its boxes stand as they stood. */
    @Transactional
    public void forkast(UUID id, String grunn) {
        Paalogget.krev(Handling.MAKULERE);
        var kommune = Kommunevalg.valgt();
        var hode = laas(kommune, id);
        var renset = Forklaring.krev(grunn, LENGST, "grunn", "originaler.liste.forkast.grunn");
        if (!hode.listestatus().aapen()) {
            throw new Konflikt("originaler.liste.endret");
        }
        vakt.annuller(kommune, hode, renset);
    }

    /** The boxes before the list: the same order as one who changes what lies in a box. */
    private Listehode laas(Kommune kommune, UUID id) {
        bokser.laas(
                kommune,
                lister.bokser(kommune, id).stream().map(Listeboks::boksId).toList());
        return lister.laas(kommune, id).orElseThrow(IkkeFunnet::new);
    }

    private Makuleringsliste les(Kommune kommune, Listehode hode) {
        var paa = lister.bokser(kommune, hode.id());
        var frosset = lister.linjer(kommune, hode.id());
        var iBoksene = hode.listestatus().aapen()
                ? syn.i(kommune, paa.stream().map(Listeboks::boksId).toList()).stream()
                        .filter(linje -> linje.papir().iBoks())
                        .toList()
                : List.<Papirlinje>of();
        var sperret =
                iBoksene.stream().filter(linje -> !linje.unntak().isEmpty()).toList();
        var naa = iBoksene.stream()
                .filter(linje -> linje.unntak().isEmpty())
                .map(Listelinje::av)
                .toList();
        var innhold = hode.sjekksum() == null ? naa : frosset;
        var sum = Listeregler.sjekksum(kommune, hode.nummer(), paa, innhold);
        return new Makuleringsliste(
                hode,
                paa,
                innhold,
                hode.sjekksum() == null ? sperret : List.of(),
                lister.signaturer(kommune, hode.id()),
                sum,
                hode.sjekksum() == null
                        || sum.equals(hode.sjekksum())
                                && (!hode.listestatus().aapen() || naa.equals(innhold) && sperret.isEmpty()));
    }
}
