package no.dokumentsenter.originaler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.papir.Buntdokument;
import no.dokumentsenter.papir.Skannebunter;
import no.dokumentsenter.papir.Skannestand;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the paper itself: laid in a box, compared with its scan, excepted from destruction, taken out. */
@Service
public class Originalpapirer {
    private static final int LENGST = 400;

    private final PapirRepository papirer;
    private final BoksRepository bokser;
    private final UnntakRepository unntak;
    private final Papirsyn syn;
    private final Listevakt vakt;
    private final Skannebunter bunter;
    private final Endringslogg logg;

    Originalpapirer(
            PapirRepository papirer,
            BoksRepository bokser,
            UnntakRepository unntak,
            Papirsyn syn,
            Listevakt vakt,
            Skannebunter bunter,
            Endringslogg logg) {
        this.papirer = papirer;
        this.bokser = bokser;
        this.unntak = unntak;
        this.syn = syn;
        this.vakt = vakt;
        this.bunter = bunter;
        this.logg = logg;
    }

    /** Scanned letters of the one bound municipality whose paper lies in no box, newest first. */
    @Transactional(readOnly = true)
    public List<Ulagt> ulagte(int antall) {
        Paalogget.krev(Handling.REGISTRERE);
        return papirer.ulagte(Kommunevalg.valgt(), antall);
    }

    /** How the scanning of these letters stands, by letter; those that came in no stack are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Skannestand> stand(List<UUID> poster) {
        return syn.stand(poster);
    }

    /** Where the paper of these letters lies, or what became of it. */
    @Transactional(readOnly = true)
    public List<Originalpapir> plass(List<UUID> poster) {
        Paalogget.krev(Handling.REGISTRERE);
        return papirer.plass(Kommunevalg.valgt(), poster);
    }

    /** The reasons that there are, in order. */
    @Transactional(readOnly = true)
    public List<Unntaksgrunn> grunner() {
        return unntak.grunner();
    }

    /**
     * Lays the paper of these letters in the open box.
     *
     * @param kontrollert whether the person has compared paper and scan of those that came in no stack
     * @return how many were laid now; those that lie somewhere already stay where they are
     * @throws Regelbrudd when no box is open, or nothing is chosen
     * @throws IkkeFunnet when one is no scanned letter of this municipality
     */
    @Transactional
    public int leggI(List<UUID> poster, boolean kontrollert) {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        if (poster.isEmpty()) {
            throw Regelbrudd.i("post", "originaler.legg.ingen");
        }
        var boks = bokser.laasAapen(kommune).orElseThrow(() -> Regelbrudd.i("", "originaler.legg.ingen_boks"));
        var lagt = poster.stream()
                .distinct()
                .filter(post -> papirer.leggI(kommune, boks, post))
                .toList();
        if (papirer.plass(kommune, poster).size() < poster.stream().distinct().count()) {
            throw new IkkeFunnet();
        }
        if (kontrollert) {
            var stand = syn.stand(lagt);
            lagt.stream().filter(post -> !stand.containsKey(post)).forEach(post -> papirer.kontrollert(kommune, post));
        }
        lagt.forEach(post -> logg.hendt("originalpapir", post, "lagt i karanteneboks", boks.toString()));
        return lagt.size();
    }

    /** Lays the paper of an approved stack in the open box. */
    @Transactional
    public int leggBunt(UUID bunt) {
        var poster = bunter.hent(bunt).dokumenter().stream()
                .map(Buntdokument::innkommetPostId)
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .toList();
        if (poster.isEmpty()) {
            throw Regelbrudd.i("", "originaler.legg.ikke_godkjent");
        }
        return leggI(poster, false);
    }

    /** Notes that the person has compared this paper with its scan. A stack has its own controls. */
    @Transactional
    public void kontroller(UUID papir) {
        var dette = laas(papir);
        if (syn.stand(List.of(dette.innkommetPostId())).containsKey(dette.innkommetPostId())) {
            throw Regelbrudd.i("", "originaler.kontroll.bunt");
        }
        papirer.kontrollert(Kommunevalg.valgt(), dette.innkommetPostId());
        logg.hendt("originalpapir", dette.innkommetPostId(), "kontrollert mot skanningen", null);
    }

    /**
     * Says that this paper must not be destroyed. A list that is signed is void from now.
     *
     * @return whether a signed list became void
     * @throws Regelbrudd when the reason is none that a person sets, or nothing is said of why
     * @throws Konflikt when the same is in force, or the paper is gone from the box
     */
    @Transactional
    public boolean settUnntak(UUID papir, String grunn, String merknad) {
        var dette = laas(papir);
        if (unntak.grunner().stream()
                .noneMatch(en -> en.settesAvPerson() && en.kode().equals(grunn))) {
            throw Regelbrudd.i("grunn", "originaler.unntak.grunn");
        }
        if (!unntak.sett(Kommunevalg.valgt(), dette.innkommetPostId(), grunn, forklaring(merknad, "merknad"))) {
            throw new Konflikt("originaler.unntak.finnes");
        }
        logg.hendt("originalpapir", dette.innkommetPostId(), "unntatt fra makulering", grunn);
        return vakt.endret(Kommunevalg.valgt(), dette.boksId(), "unntak");
    }

    /**
     * Lifts what a person set. What data found is lifted by mending its cause.
     *
     * @return whether a signed list became void
     */
    @Transactional
    public boolean loeftUnntak(UUID papir, UUID id, String hvorfor) {
        var dette = laas(papir);
        if (!unntak.loeft(Kommunevalg.valgt(), dette.innkommetPostId(), id, forklaring(hvorfor, "hvorfor"))) {
            throw new Konflikt("originaler.unntak.loeftet");
        }
        logg.hendt("originalpapir", dette.innkommetPostId(), "unntak løftet", null);
        return vakt.endret(Kommunevalg.valgt(), dette.boksId(), "unntak");
    }

    /**
     * Notes that the paper was taken out of its box.
     *
     * @param til where it is kept, or who got it; for paper laid wrong, what was wrong
     * @return whether a signed list became void
     */
    @Transactional
    public boolean taUt(UUID papir, Uttak maate, String til) {
        var dette = laas(papir);
        papirer.taUt(Kommunevalg.valgt(), papir, maate, forklaring(til, "til"));
        logg.hendt("originalpapir", dette.innkommetPostId(), "tatt ut av karanteneboks", maate.kode());
        return vakt.endret(Kommunevalg.valgt(), dette.boksId(), "tatt_ut");
    }

    private static String forklaring(String tekst, String felt) {
        return Forklaring.krev(tekst, LENGST, felt, "originaler.forklaring." + felt, LENGST);
    }

    private Originalpapir laas(UUID id) {
        Paalogget.krev(Handling.REGISTRERE);
        Kommune kommune = Kommunevalg.valgt();
        var boks = papirer.hent(kommune, id).map(Originalpapir::boksId).orElseThrow(IkkeFunnet::new);
        bokser.laas(kommune, List.of(boks));
        return Optional.of(papirer.hent(kommune, id).orElseThrow(IkkeFunnet::new))
                .filter(Originalpapir::iBoks)
                .orElseThrow(() -> new Konflikt("originaler.papir.ute"));
    }
}
