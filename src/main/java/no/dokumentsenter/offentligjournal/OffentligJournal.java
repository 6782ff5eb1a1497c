package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.List;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Rettet;
import no.dokumentsenter.journal.Statusendret;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.Skjerminger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door to what is put out and taken back. The public reads by {@link Offentligsoek}, which sees nothing but this. */
@Service
public class OffentligJournal {
    private static final String OBJEKTTYPE = "journalpost";

    /** Working days from the journal date until an entry may be put out; none when the municipality has set none. */
    private static final String EMBARGO = "publisering.embargo_virkedager";

    private final UtleggingRepository repository;
    private final Journal journal;
    private final Saker saker;
    private final Skjerminger skjerminger;
    private final Helligdager helligdager;
    private final Innstillinger innstillinger;
    private final Endringslogg logg;

    OffentligJournal(
            UtleggingRepository repository,
            Journal journal,
            Saker saker,
            Skjerminger skjerminger,
            Helligdager helligdager,
            Innstillinger innstillinger,
            Endringslogg logg) {
        this.repository = repository;
        this.journal = journal;
        this.saker = saker;
        this.skjerminger = skjerminger;
        this.helligdager = helligdager;
        this.innstillinger = innstillinger;
        this.logg = logg;
    }

    /**
     * Puts an entry out. Once more changes nothing, unless the entry was corrected since.
     *
     * @throws Regelbrudd when it is not journalled, or the municipality's days of embargo are not over
     */
    @Transactional
    public void leggUt(JournalpostId id) {
        var post = journal.hent(id);
        if (!post.status().erJournalfoert()) {
            throw Regelbrudd.i("", "offentligjournal.ikke_journalfoert", post.nummer());
        }
        krevAtEmbargoErUte(post);
        if (repository.lagre(Kommunevalg.valgt(), utlegging(post))) {
            logg.hendt(OBJEKTTYPE, id.verdi(), "lagt ut", null);
        }
    }

    private Utlegging utlegging(Journalpost post) {
        return Utlegging.lag(
                post,
                saker.hent(post.saksmappeId()),
                journal.parter(post.id()),
                skjerminger.forJournalpost(post.id().verdi()).orElse(null),
                repository.personnavnISak(Kommunevalg.valgt(), post.saksmappeId()));
    }

    /** What the public would read, or reads, of the entry: made as it is made when it is put out. */
    @Transactional(readOnly = true)
    public Forhaandsvisning slikSerPublikumDet(JournalpostId id) {
        var utlegging = utlegging(journal.hent(id));
        return new Forhaandsvisning(utlegging.tittel(), utlegging.avsendere(), utlegging.mottakere());
    }

    private void krevAtEmbargoErUte(Journalpost post) {
        var dager = innstillinger
                .gjelder(Kommunevalg.valgt(), EMBARGO)
                .map(Integer::parseInt)
                .orElse(0);
        if (dager < 1) {
            return;
        }
        var tidligst = helligdager.virkedagEtter(post.journaldato(), dager);
        if (LocalDate.now(Klokke.OSLO).isBefore(tidligst)) {
            throw Regelbrudd.i("", "offentligjournal.for_tidlig", post.nummer(), Dato.iTekst(tidligst));
        }
    }

    /**
     * Takes an entry back: the row is gone, the log tells when, who and why.
     *
     * @param grunn why, in words that may stand in the log
     */
    @Transactional
    public void trekkTilbake(JournalpostId id, String grunn) {
        if (grunn.isBlank()) {
            throw Regelbrudd.i("grunn", "offentligjournal.grunn_mangler");
        }
        journal.hent(id);
        slett(id, grunn.strip());
    }

    /** An entry that falls away is gone from the net in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarStatusEndres(Statusendret hendelse) {
        if (hendelse.status() == Journalstatus.UTGAAR) {
            slett(hendelse.journalpost(), "Journalposten utgår");
        }
    }

    /**
     * A correction follows when the entry is put out once more. One that hides more is followed at once: the words are
     * taken out of the row, and a row that would also get words nobody has put out is taken back.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void naarRettet(Rettet hendelse) {
        var id = hendelse.journalpost();
        var ute = repository.lagtUt(Kommunevalg.valgt(), id);
        if (ute.isEmpty()) {
            return;
        }
        var ny = utlegging(journal.hent(id));
        if (ny.sierMindreEnn(ute.get())) {
            repository.lagre(Kommunevalg.valgt(), ny);
            logg.hendt(OBJEKTTYPE, id.verdi(), "skjult mer", null);
        } else if (hendelse.skjulerMer()) {
            slett(id, "Rettet: skjuler mer, og har nye ord som noen må legge ut");
        }
    }

    private void slett(JournalpostId id, String grunn) {
        if (repository.slett(Kommunevalg.valgt(), id)) {
            logg.hendt(OBJEKTTYPE, id.verdi(), "trukket tilbake", grunn);
        }
    }

    /** Whether the public can see it now. */
    @Transactional(readOnly = true)
    public boolean erLagtUt(JournalpostId id) {
        return repository.erLagtUt(Kommunevalg.valgt(), id);
    }

    /** Whether the public sees it, but not as it is now: it was corrected since it was put out. */
    @Transactional(readOnly = true)
    public boolean erEndretSidenUtlegging(JournalpostId id) {
        return erLagtUt(id) && !repository.erSlikUte(Kommunevalg.valgt(), utlegging(journal.hent(id)));
    }

    /** The journalled entries of a day that are not out, in the order of the journal. */
    @Transactional(readOnly = true)
    public List<JournalpostId> ikkeLagtUt(LocalDate journaldato) {
        return repository.ikkeLagtUt(Kommunevalg.valgt(), journaldato);
    }
}
