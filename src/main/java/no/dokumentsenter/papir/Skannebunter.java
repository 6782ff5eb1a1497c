package no.dokumentsenter.papir;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the scanned stacks: what lies there, what a person does with the pages, and what becomes of the whole. */
@Service
public class Skannebunter {
    private final BuntRepository bunter;
    private final SideRepository sider;
    private final Sidesteg steg;
    private final BuntflyttingRepository flyttinger;
    private final Kommunejobber jobber;
    private final Kommuner kommuner;
    private final Dokumentlager lager;
    private final Endringslogg logg;

    Skannebunter(
            BuntRepository bunter,
            SideRepository sider,
            Sidesteg steg,
            BuntflyttingRepository flyttinger,
            Kommunejobber jobber,
            Kommuner kommuner,
            Dokumentlager lager,
            Endringslogg logg) {
        this.bunter = bunter;
        this.sider = sider;
        this.steg = steg;
        this.flyttinger = flyttinger;
        this.jobber = jobber;
        this.kommuner = kommuner;
        this.lager = lager;
        this.logg = logg;
    }

    /** Those with these statuses in the bound municipalities where the person registers, newest first. */
    @Transactional(readOnly = true)
    public List<Skannebunt> med(Set<Buntstatus> statuser, int antall) {
        return Paalogget.kommuner(Handling.REGISTRERE).stream()
                .flatMap(kommune -> bunter.med(kommune, statuser, antall).stream())
                .sorted(Comparator.comparing(Skannebunt::mottattTid).reversed().thenComparing(Skannebunt::id))
                .limit(antall)
                .toList();
    }

    /** How many stand where, for the one bound municipality. */
    @Transactional(readOnly = true)
    public Map<String, Long> antallPerStatus() {
        return bunter.antallPerStatus(Kommunevalg.valgt());
    }

    /** A stack with its pages; without them when they may be another municipality's and the person does not work there. */
    @Transactional(readOnly = true)
    public Bunt hent(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var hode = bunter.hent(kommune, id).orElseThrow(IkkeFunnet::new);
        return new Bunt(
                hode,
                maaVises(hode) ? sider.sider(kommune, id) : List.of(),
                sider.dokumenter(kommune, id),
                hode.buntstatus() == Buntstatus.KONTROLL
                        && sider.sisteSteg(kommune, id).isPresent(),
                flyttinger.flyttet(kommune, id),
                flyttinger.hit(kommune, id));
    }

    /** What is worth a look before it is approved. */
    @Transactional(readOnly = true)
    public List<Varsel> varsler(Bunt bunt) {
        Paalogget.krev(Handling.REGISTRERE);
        var nummer = bunt.hode().buntnummer();
        var brukt = nummer == null
                ? 0
                : bunter.andreMedNummer(Kommunevalg.valgt(), bunt.hode().id(), nummer);
        return Buntkontroll.varsler(bunt.hode(), bunt.sider(), brukt);
    }

    /** Pages that were moved are the other municipality's: they are shown to the one who works there too. */
    private boolean arbeiderDer(Bunt bunt) {
        return bunt.flyttet().stream()
                .filter(en -> !en.alt())
                .allMatch(en -> Paalogget.person().kan(Handling.REGISTRERE, kommuner.medId(en.tilKommuneId())));
    }

    boolean maaVises(Skannebunt bunt) {
        var annen = bunt.annenKommuneId();
        return annen == null
                || !bunt.kanVaereAnnens()
                || Paalogget.person().kan(Handling.REGISTRERE, kommuner.medId(annen));
    }

    /** The picture of a page. The caller closes. */
    @Transactional(readOnly = true)
    public InputStream bilde(UUID id, int nr, boolean lite) throws IOException {
        var bunt = hent(id);
        var side = bunt.sider().stream()
                .filter(en -> en.side() == nr)
                .filter(en -> en.sideslag() != Sideslag.FLYTTET || arbeiderDer(bunt))
                .findFirst()
                .orElseThrow(IkkeFunnet::new);
        return lager.aapne(Kommunevalg.valgt(), lite ? side.smaabildeSjekksum() : side.bildeSjekksum());
    }

    /** The file as it came. The caller closes. */
    @Transactional(readOnly = true)
    public InputStream original(UUID id) throws IOException {
        var bunt = hent(id);
        var hode = bunt.hode();
        if (!maaVises(hode) || !arbeiderDer(bunt)) {
            throw new IkkeFunnet();
        }
        return lager.aapne(Kommunevalg.valgt(), hode.sjekksum());
    }

    /**
     * Does this to a page.
     *
     * @return false when it was so already
     * @throws Regelbrudd when it cannot be done to that page
     * @throws Konflikt when the stack is not as it was shown
     */
    @Transactional
    public boolean utfoer(UUID id, int versjon, Sidehandling handling, int side) {
        return steg.utfoer(tilKontroll(id, versjon), handling, side);
    }

    /** Takes back the last step that is not taken back. */
    @Transactional
    public void angre(UUID id, int versjon) {
        steg.angre(tilKontroll(id, versjon));
    }

    /** Notes how many sheets were put in the feeder, and by whom. */
    @Transactional
    public void settArk(UUID id, int versjon, int ark) {
        var bunt = tilKontroll(id, versjon);
        if (ark < 1 || ark > 9999) {
            throw Regelbrudd.i("ark", "papir.ark.telling");
        }
        var foer = bunt.antallArk();
        bunter.settArk(Kommunevalg.valgt(), id, ark);
        logg.endret("skannebunt", id, "antallArk", foer == null ? null : foer.toString(), Integer.toString(ark));
    }

    /**
     * Says that the pages are right. The documents are made by a job, in the transaction of the approval.
     *
     * @param avvikSett whether the person has said to have seen what does not agree
     */
    @Transactional
    public void godkjenn(UUID id, int versjon, boolean avvikSett) {
        var bunt = tilKontroll(id, versjon);
        var kommune = Kommunevalg.valgt();
        var alle = sider.sider(kommune, id);
        if (alle.stream().anyMatch(side -> side.sideslag().uavklart())) {
            throw Regelbrudd.i("", "papir.godkjenn.uavklart");
        }
        if (bunt.antallArk() == null) {
            throw Regelbrudd.i("ark", "papir.godkjenn.ark");
        }
        var dokumenter = Buntregler.dokumenter(alle);
        if (dokumenter.isEmpty()) {
            throw Regelbrudd.i("", "papir.godkjenn.ingen");
        }
        if (!avvikSett && varsler(Bunt.av(bunt, alle)).stream().anyMatch(Varsel::avvik)) {
            throw Regelbrudd.i("avvik", "papir.godkjenn.avvik");
        }
        for (var i = 0; i < dokumenter.size(); i++) {
            sider.settInnDokument(kommune, id, i + 1, Sidesteg.liste(dokumenter.get(i)));
        }
        bunter.avgjoer(kommune, id, Buntstatus.LAGES, Optional.empty(), "");
        logg.endret("skannebunt", id, "status", bunt.status(), Buntstatus.LAGES.kode());
        jobber.leggTil(PapirJob.LAG, kommune, id);
    }

    /**
     * The sheet was the wrong one and the paper belongs here: the stack goes on, and the foreign sheets count as sheets
     * without a number.
     */
    @Transactional
    public void hoererHit(UUID id, int versjon, String forklaring) {
        laas(id, versjon, Set.of(Buntstatus.STANSET));
        krevForklaring(forklaring);
        var kommune = Kommunevalg.valgt();
        sider.sider(kommune, id).stream()
                .filter(side -> side.sideslag() == Sideslag.FREMMED)
                .map(side -> side.med(Sideslag.SKILLE, false, true, side.rotasjon()))
                .forEach(side -> sider.endre(kommune, id, side));
        bunter.avgjoer(kommune, id, Buntstatus.KONTROLL, Optional.empty(), forklaring.strip());
        logg.hendt("skannebunt", id, "hører hit", forklaring.strip());
    }

    /** Puts it away without making anything of it. The file is kept. */
    @Transactional
    public void avslutt(UUID id, int versjon, Buntavslutning grunn, String forklaring) {
        var bunt = laas(id, versjon, Set.of(Buntstatus.STANSET, Buntstatus.KONTROLL, Buntstatus.FEILET));
        krevForklaring(forklaring);
        if (grunn == Buntavslutning.FEIL_KOMMUNE && bunt.annenKommuneId() == null
                || !sider.dokumenter(Kommunevalg.valgt(), id).isEmpty()) {
            throw Regelbrudd.i("grunn", "papir.avslutt.grunn");
        }
        bunter.avgjoer(Kommunevalg.valgt(), id, Buntstatus.AVSLUTTET, Optional.of(grunn), forklaring.strip());
        logg.endret("skannebunt", id, "status", bunt.status(), Buntstatus.AVSLUTTET.kode() + " " + grunn.kode());
    }

    /** Tries again what a job gave up. */
    @Transactional
    public void proevIgjen(UUID id, int versjon) {
        laas(id, versjon, Set.of(Buntstatus.FEILET));
        var kommune = Kommunevalg.valgt();
        var lages = !sider.dokumenter(kommune, id).isEmpty();
        bunter.settStatus(kommune, id, lages ? Buntstatus.LAGES : Buntstatus.LESES);
        jobber.leggTil(lages ? PapirJob.LAG : PapirJob.LES, kommune, id);
    }

    static void krevForklaring(String forklaring) {
        if (forklaring.strip().length() < 3) {
            throw Regelbrudd.i("forklaring", "papir.forklaring");
        }
    }

    private Skannebunt tilKontroll(UUID id, int versjon) {
        return laas(id, versjon, Set.of(Buntstatus.KONTROLL));
    }

    /** The stack, held until the end of the transaction, when it is as it was shown and where it must be. */
    Skannebunt laas(UUID id, int versjon, Set<Buntstatus> i) {
        Paalogget.krev(Handling.REGISTRERE);
        Kommune kommune = Kommunevalg.valgt();
        var bunt = bunter.laas(kommune, id).orElseThrow(IkkeFunnet::new);
        if (!i.contains(bunt.buntstatus())) {
            throw new Konflikt("papir.allerede_avgjort");
        }
        if (bunt.versjon() != versjon) {
            throw new Konflikt("papir.endret_siden_vist");
        }
        return bunt;
    }
}
