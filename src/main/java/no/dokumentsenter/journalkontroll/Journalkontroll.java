package no.dokumentsenter.journalkontroll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.journalkontroll.Avgjoerelse.Utfall;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.Forhaandsvisning;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.offentligjournal.Trukket;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the control of the day: each entry is read by another than who made it, as the public will read it, and the day
 * is put out when every entry is decided about. The decision holds for the text that was read: a text that is corrected
 * afterwards is read again.
 */
@Service
public class Journalkontroll {
    private static final String OBJEKTTYPE = "journalpost";

    /** Days back that are looked through for what is not out. An entry that is journalled later than that is found by search. */
    private static final int VINDU = 60;

    private final AvgjoerelseRepository repository;
    private final Journal journal;
    private final Rettinger rettinger;
    private final OffentligJournal offentlig;
    private final Endringslogg logg;

    Journalkontroll(
            AvgjoerelseRepository repository,
            Journal journal,
            Rettinger rettinger,
            OffentligJournal offentlig,
            Endringslogg logg) {
        this.repository = repository;
        this.journal = journal;
        this.rettinger = rettinger;
        this.offentlig = offentlig;
        this.logg = logg;
    }

    /** The days that are not all out or held back, oldest first. */
    @Transactional(readOnly = true)
    public List<Dagtall> dager() {
        return repository.dager(Kommunevalg.valgt(), LocalDate.now(Klokke.OSLO).minusDays(VINDU));
    }

    /** The journal of that day, in its order. */
    @Transactional(readOnly = true)
    public Kontrolldag dag(LocalDate dag) {
        return new Kontrolldag(dag, offentlig.tidligst(dag), les(journal.journalfoerte(dag)));
    }

    /** Reads all there is to know of them by a few statements, however many they are. */
    private List<Kontrollpost> les(List<Journalpost> poster) {
        var kommune = Kommunevalg.valgt();
        var ider = poster.stream().map(Journalpost::id).toList();
        var ute = offentlig.slikSerPublikumDem(poster);
        var fakta = repository.fakta(kommune, ider);
        var parter = journal.parter(ider);
        var avgjort = repository.gjeldende(kommune, ider);
        var utlagte = offentlig.utlagte(ider);
        var foerste = new HashMap<String, String>();
        return poster.stream()
                .map(post -> {
                    var visning = Objects.requireNonNull(ute.get(post.id()));
                    var om = Objects.requireNonNull(fakta.get(post.id().verdi()));
                    var avgjoerelse = Optional.ofNullable(avgjort.get(post.id().verdi()))
                            .filter(en -> en.avtrykk().equals(visning.avtrykk()));
                    return new Kontrollpost(
                            post,
                            visning,
                            om.opprettetAv(),
                            Kontrollregler.finn(
                                    post,
                                    visning,
                                    om,
                                    personer(parter.getOrDefault(post.id(), List.of())),
                                    like(post, visning, foerste)),
                            avgjoerelse,
                            visning.avtrykk().equals(utlagte.get(post.id())),
                            utlagte.containsKey(post.id()));
                })
                .toList();
    }

    private static List<String> personer(List<Part> parter) {
        return parter.stream().filter(Part::erPerson).map(Part::navn).toList();
    }

    /** The first entry of the day in the same case with the same title; remembers this one when it is the first. */
    private static Optional<String> like(Journalpost post, Forhaandsvisning ute, Map<String, String> foerste) {
        var noekkel = post.saksmappeId() + " " + ute.tittel() + " " + post.journalposttype();
        return Optional.ofNullable(foerste.putIfAbsent(noekkel, post.nummer()));
    }

    /**
     * Says that the entry may be put out as it was shown.
     *
     * @param avtrykk of what was shown
     * @throws Regelbrudd when it is one's own, or something in it must be mended first
     * @throws Konflikt when it is no longer as it was shown, or somebody else decided
     */
    @Transactional
    public void godkjenn(JournalpostId id, String avtrykk) {
        Paalogget.krev(Handling.PUBLISERE);
        godkjenn(hentVist(id, avtrykk));
    }

    private void godkjenn(Kontrollpost post) {
        if (post.erStoppet()) {
            throw Regelbrudd.i("", "kontroll.stoppet", post.post().nummer());
        }
        avgjoer(post, Utfall.GODKJENT, "");
    }

    /**
     * Holds the entry back: the day may go out without it.
     *
     * @param forklaring what is wrong, for those who are to mend it
     */
    @Transactional
    public void hold(JournalpostId id, String avtrykk, String forklaring) {
        Paalogget.krev(Handling.PUBLISERE);
        if (forklaring.isBlank()) {
            throw Regelbrudd.i("forklaring", "kontroll.forklaring_mangler");
        }
        avgjoer(hentVist(id, avtrykk), Utfall.HOLDT, forklaring.strip());
    }

    /**
     * Corrects the title (af § 11) as it was proposed and approves what it became, or does neither.
     *
     * @param grunn what the error was, as the history will say it
     * @throws Regelbrudd when there is nothing to propose, or the entry is one's own
     */
    @Transactional
    public void rettOgGodkjenn(JournalpostId id, String avtrykk, String grunn) {
        Paalogget.krev(Handling.PUBLISERE);
        var post = hentVist(id, avtrykk);
        var forslag = Rettforslag.til(post)
                .orElseThrow(() ->
                        Regelbrudd.i("", "kontroll.ingen_forslag", post.post().nummer()));
        rettinger.rett(id, post.post().versjon(), forslag.retting(grunn));
        godkjenn(les(id));
    }

    /** Takes back the decision about an entry that is not out. */
    @Transactional
    public void angre(JournalpostId id) {
        Paalogget.krev(Handling.PUBLISERE);
        journal.hent(id);
        if (offentlig.erLagtUt(id)) {
            throw Regelbrudd.i("", "kontroll.er_lagt_ut");
        }
        if (!repository.opphev(Kommunevalg.valgt(), id, Innlogget.brukernavn())) {
            throw new Konflikt("kontroll.ikke_avgjort_ennaa");
        }
        logg.hendt(OBJEKTTYPE, id.verdi(), "kontroll opphevet", null);
    }

    /** What was taken back does not go out again because it was approved once: somebody must decide anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarTrukket(Trukket hendelse) {
        repository.opphev(hendelse.kommune(), hendelse.journalpost(), Innlogget.brukernavn());
    }

    private Kontrollpost hentVist(JournalpostId id, String avtrykk) {
        var journalpost = journal.hent(id);
        if (!journalpost.status().erJournalfoert()) {
            throw new Konflikt("kontroll.ikke_journalfoert", journalpost.nummer());
        }
        var post = les(List.of(journalpost)).getFirst();
        if (!post.ute().avtrykk().equals(avtrykk)) {
            throw new Konflikt("kontroll.endret", journalpost.nummer());
        }
        krevAnnens(post);
        return post;
    }

    private static void krevAnnens(Kontrollpost post) {
        if (erEgen(post)) {
            throw Regelbrudd.i("", "kontroll.egen", post.post().nummer());
        }
    }

    private static boolean erEgen(Kontrollpost post) {
        return post.registrertAv().equals(Innlogget.brukernavn());
    }

    private Kontrollpost les(JournalpostId id) {
        return les(List.of(journal.hent(id))).getFirst();
    }

    private void avgjoer(Kontrollpost post, Utfall utfall, String forklaring) {
        var kommune = Kommunevalg.valgt();
        var id = post.post().id();
        if (!post.erGodkjent()) {
            // About another text, or held back until now.
            repository.opphev(kommune, id, Innlogget.brukernavn());
        }
        if (!repository.avgjoer(kommune, post, utfall, forklaring, Innlogget.brukernavn())) {
            throw new Konflikt("kontroll.avgjort_av_annen", post.post().nummer());
        }
        logg.hendt(OBJEKTTYPE, id.verdi(), utfall == Utfall.GODKJENT ? "kontrollert" : "holdt tilbake", forklaring);
    }

    /**
     * Puts one entry out apart from its day: the same reading by another, at once.
     *
     * @throws Regelbrudd as {@link #godkjenn} and {@link OffentligJournal#leggUt}
     */
    @Transactional
    public void leggUt(JournalpostId id) {
        Paalogget.krev(Handling.PUBLISERE);
        var journalpost = journal.hent(id);
        if (journalpost.status().erJournalfoert()) {
            var post = les(List.of(journalpost)).getFirst();
            if (!post.erGodkjent()) {
                krevAnnens(post);
                godkjenn(post);
            }
        }
        offentlig.leggUt(id);
    }

    /** Whether the reader made the entry, and nobody else has approved it yet: then a colleague must. */
    @Transactional(readOnly = true)
    public boolean venterPaaKollega(JournalpostId id) {
        var post = les(id);
        return !post.erGodkjent() && erEgen(post);
    }

    /**
     * Puts the day out, all or none: each entry that is approved. What is held back stays.
     *
     * @return how many were put out
     * @throws Regelbrudd when an entry is not decided about, nothing is left to put out, or the embargo is not over
     */
    @Transactional
    public int leggUt(LocalDate dag) {
        Paalogget.krev(Handling.PUBLISERE);
        return leggUtAvgjort(dag(dag));
    }

    private int leggUtAvgjort(Kontrolldag dag) {
        var igjen = dag.poster().size() - dag.avgjorte();
        if (igjen > 0) {
            throw Regelbrudd.i("", "kontroll.dagen_ikke_avgjort", igjen);
        }
        var klare = dag.klare().stream().map(Kontrollpost::post).toList();
        if (klare.isEmpty()) {
            throw Regelbrudd.i("", "kontroll.ingenting_aa_legge_ut");
        }
        offentlig.leggUt(klare);
        return klare.size();
    }

    /** Puts out every day that is decided about and whose embargo is over. */
    @Transactional
    int leggUtModne() {
        var idag = LocalDate.now(Klokke.OSLO);
        return dager().stream()
                .filter(dag -> dag.venter() == 0 && dag.dag().isBefore(idag))
                .map(dag -> dag(dag.dag()))
                .filter(dag -> dag.erAvgjort() && !dag.klare().isEmpty() && !idag.isBefore(dag.tidligst()))
                .mapToInt(this::leggUtAvgjort)
                .sum();
    }
}
