package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the quarantine boxes of a municipality: opened, filled, closed, and kept or destroyed. */
@Service
public class Karantenebokser {
    private static final int LENGST = 200;

    private final BoksRepository repository;
    private final Papirsyn syn;
    private final Karantenetider tider;
    private final Endringslogg logg;

    Karantenebokser(BoksRepository repository, Papirsyn syn, Karantenetider tider, Endringslogg logg) {
        this.repository = repository;
        this.syn = syn;
        this.tider = tider;
        this.logg = logg;
    }

    /** The boxes of the one bound municipality whose paper has no fate yet, those that are due first. */
    @Transactional(readOnly = true)
    public List<Karanteneboks> uavgjorte() {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        return medTid(kommune, repository.uavgjorte(kommune));
    }

    /** The latest that are destroyed or kept. */
    @Transactional(readOnly = true)
    public List<Karanteneboks> ferdige(int antall) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        return medTid(kommune, repository.ferdige(kommune, antall));
    }

    /** How many boxes are due and stand on no list, for the one bound municipality. */
    @Transactional(readOnly = true)
    public int antallModne() {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var idag = LocalDate.now(Klokke.OSLO);
        var maaneder = tider.gjelder(kommune).maaneder();
        return (int) repository.lukketUtenListe(kommune).stream()
                .filter(lukket -> !idag.isBefore(lukket.plusMonths(maaneder)))
                .count();
    }

    /** The box that paper is laid in today, when one is open. */
    @Transactional(readOnly = true)
    public Optional<Karanteneboks> aapen() {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.aapen(Kommunevalg.valgt());
    }

    /** A box with its paper, or 404. */
    @Transactional(readOnly = true)
    public Boks hent(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var hode = repository.hent(kommune, id).orElseThrow(IkkeFunnet::new).medTid(tider.gjelder(kommune));
        return new Boks(hode, syn.i(kommune, List.of(id)));
    }

    /**
     * Opens a box.
     *
     * @param sted the town hall or room where it stands
     * @throws Konflikt when one is open: it is closed first, so that nobody must choose where paper goes
     */
    @Transactional
    public UUID aapne(String sted) {
        Paalogget.krev(Handling.REGISTRERE);
        var renset = Forklaring.krev(sted, LENGST, "sted", "originaler.boks.sted");
        var kommune = Kommunevalg.valgt();
        // The series is locked first: of two at once, the other waits and then finds the open one.
        var nummer = repository.nesteNummer(kommune, "boks");
        krevIngenAapen(kommune);
        var id = repository.settInn(kommune, nummer, renset, LocalDate.now(Klokke.OSLO));
        logg.opprettet("karanteneboks", id, Map.of("nummer", Integer.toString(nummer), "sted", renset));
        return id;
    }

    /** Closes a box: from today its holding time runs. */
    @Transactional
    public void lukk(UUID id) {
        var boks = laas(id, Set.of(Boksstatus.AAPEN));
        if (boks.papirer() == 0) {
            throw Regelbrudd.i("", "originaler.boks.tom");
        }
        repository.lukk(Kommunevalg.valgt(), id, LocalDate.now(Klokke.OSLO));
        logg.endret("karanteneboks", id, "status", boks.status(), Boksstatus.LUKKET.kode());
    }

    /** Takes a closing back. The holding time begins anew when it is closed again. */
    @Transactional
    public void gjenaapne(UUID id) {
        var kommune = Kommunevalg.valgt();
        var boks = laas(id, Set.of(Boksstatus.LUKKET));
        krevUtenListe(boks);
        repository.laasSerie(kommune);
        krevIngenAapen(kommune);
        repository.gjenaapne(kommune, id);
        logg.endret("karanteneboks", id, "status", boks.status(), Boksstatus.AAPEN.kode());
    }

    /** Ends a closed box without destroying anything: what is left in it is kept on paper. */
    @Transactional
    public void bevar(UUID id, String grunn) {
        var boks = laas(id, Set.of(Boksstatus.LUKKET));
        krevUtenListe(boks);
        var renset = Forklaring.krev(grunn, LENGST, "grunn", "originaler.boks.bevar.grunn");
        repository.bevar(Kommunevalg.valgt(), id, renset, LocalDate.now(Klokke.OSLO));
        logg.endret("karanteneboks", id, "status", boks.status(), Boksstatus.BEVART.kode());
    }

    private void krevIngenAapen(Kommune kommune) {
        repository.aapen(kommune).ifPresent(aapen -> {
            throw new Konflikt("originaler.boks.aapen_alt", Integer.toString(aapen.nummer()));
        });
    }

    private static void krevUtenListe(Karanteneboks boks) {
        if (boks.listeId() != null) {
            throw new Konflikt("originaler.boks.paa_liste");
        }
    }

    private Karanteneboks laas(UUID id, Set<Boksstatus> i) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        repository.laas(kommune, List.of(id));
        var boks = repository.hent(kommune, id).orElseThrow(IkkeFunnet::new);
        if (!i.contains(boks.boksstatus())) {
            throw new Konflikt("originaler.boks.endret");
        }
        return boks;
    }

    private List<Karanteneboks> medTid(Kommune kommune, List<Karanteneboks> bokser) {
        var tid = tider.gjelder(kommune);
        return bokser.stream().map(boks -> boks.medTid(tid)).toList();
    }
}
