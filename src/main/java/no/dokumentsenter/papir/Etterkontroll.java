package no.dokumentsenter.papir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the controls after scanning: the four that are ticked for each stack, and the sample that another person
 * looks at again. What is answered is not answered anew by being forgotten: it stands with name and time.
 */
@Service
public class Etterkontroll {
    private final BuntRepository bunter;
    private final SideRepository sider;
    private final KontrollRepository repository;
    private final Postkoe koe;
    private final Innstillinger innstillinger;
    private final Endringslogg logg;

    Etterkontroll(
            BuntRepository bunter,
            SideRepository sider,
            KontrollRepository repository,
            Postkoe koe,
            Innstillinger innstillinger,
            Endringslogg logg) {
        this.bunter = bunter;
        this.sider = sider;
        this.repository = repository;
        this.koe = koe;
        this.innstillinger = innstillinger;
        this.logg = logg;
    }

    /** The controls of this stack that are done, each as it was last done. */
    @Transactional(readOnly = true)
    public List<Kontrollsvar> svar(UUID bunt) {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.svar(Kommunevalg.valgt(), bunt);
    }

    /** The documents of this stack that were drawn. */
    @Transactional(readOnly = true)
    public List<Stikkproeve> proever(UUID bunt) {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.proever(Kommunevalg.valgt(), bunt);
    }

    /** The share of letters that another person looks at again, in per cent. */
    @Transactional(readOnly = true)
    public int prosent() {
        return innstillinger.tall(Kommunevalg.valgt(), Innstilling.STIKKPROEVE);
    }

    /** Approved stacks of the one bound municipality that wait for a control, oldest first. */
    @Transactional(readOnly = true)
    public List<Etterkontrolltall> venter(int antall) {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.venter(Kommunevalg.valgt(), antall);
    }

    /** How the scanning of each of these letters stands; a letter that came in no stack is not in the answer. */
    @Transactional(readOnly = true)
    public List<Skannestand> stand(Collection<UUID> poster) {
        Paalogget.krev(Handling.REGISTRERE);
        return repository.stand(Kommunevalg.valgt(), poster);
    }

    /**
     * Notes one of the four controls.
     *
     * @throws Regelbrudd when it cannot be done yet, or a fault is not explained
     */
    @Transactional
    public void kontroller(UUID id, Skannekontroll kontroll, boolean iOrden, String merknad) {
        var bunt = laas(id);
        krevMerknad(iOrden, merknad);
        var kommune = Kommunevalg.valgt();
        if (kontroll == Skannekontroll.STEMMER
                && sider.dokumenter(kommune, id).stream().anyMatch(this::venterIKoeen)) {
            throw Regelbrudd.i("", "papir.etter.ikke_registrert");
        }
        repository.settInn(kommune, bunt.id(), kontroll, iOrden, merknad.strip());
        logg.hendt("skannebunt", id, "kontroll " + kontroll.kode(), iOrden ? "i orden" : "avvik");
    }

    private boolean venterIKoeen(Buntdokument dokument) {
        var post = dokument.innkommetPostId();
        return post == null
                || Stream.of(Poststatus.JOURNALFOERT, Poststatus.AVSLUTTET)
                        .noneMatch(status -> status == koe.hent(post).poststatus());
    }

    /**
     * Answers a sample.
     *
     * @throws Regelbrudd when the person scanned or approved the stack: nobody controls oneself
     * @throws Konflikt when it is answered already
     */
    @Transactional
    public void proev(UUID id, int nr, boolean iOrden, String merknad) {
        var bunt = laas(id);
        var meg = Innlogget.brukernavn();
        if (meg.equals(bunt.operatoer()) || meg.equals(bunt.avgjortAv())) {
            throw Regelbrudd.i("", "papir.etter.samme_person");
        }
        krevMerknad(iOrden, merknad);
        var kommune = Kommunevalg.valgt();
        if (repository.proever(kommune, id).stream().noneMatch(proeve -> proeve.nr() == nr)) {
            throw new IkkeFunnet();
        }
        if (!repository.svar(kommune, id, nr, iOrden, merknad.strip())) {
            throw new Konflikt("papir.etter.besvart");
        }
        logg.hendt("skannebunt", id, "stikkprøve " + nr, iOrden ? "i orden" : "avvik");
    }

    /** Draws of a stack that has just become items, so that the share of the municipality is never too small. */
    @Transactional
    void trekk(UUID bunt) {
        var kommune = Kommunevalg.valgt();
        var antall = Skannekontroll.aaTrekke(repository.dokumenter(kommune), repository.trukket(kommune), prosent());
        var numre = new ArrayList<>(
                sider.dokumenter(kommune, bunt).stream().map(Buntdokument::nr).toList());
        Collections.shuffle(numre); // so that nobody knows beforehand which
        numre.stream().limit(antall).forEach(nr -> repository.trekk(kommune, bunt, nr));
    }

    private static void krevMerknad(boolean iOrden, String merknad) {
        if (!iOrden && merknad.strip().length() < 3) {
            throw Regelbrudd.i("merknad", "papir.etter.merknad");
        }
    }

    private Skannebunt laas(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        var bunt = bunter.laas(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
        if (bunt.buntstatus() != Buntstatus.GODKJENT) {
            throw new Konflikt("papir.etter.ikke_godkjent");
        }
        return bunt;
    }
}
