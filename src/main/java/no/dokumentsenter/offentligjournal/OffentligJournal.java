package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.Rettet;
import no.dokumentsenter.journal.Statusendret;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.metadata.Helligdager;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.Skjerminger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door to what is put out and taken back. The public reads by {@link Offentligsoek}, which sees nothing but this. */
@Service
public class OffentligJournal {
    private static final String OBJEKTTYPE = "journalpost";

    /** Working days from the journal date until an entry may be put out; none when the municipality has set none. */
    private final UtleggingRepository repository;

    private final Journal journal;
    private final Saker saker;
    private final Skjerminger skjerminger;
    private final Helligdager helligdager;
    private final Innstillinger innstillinger;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    OffentligJournal(
            UtleggingRepository repository,
            Journal journal,
            Saker saker,
            Skjerminger skjerminger,
            Helligdager helligdager,
            Innstillinger innstillinger,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.repository = repository;
        this.journal = journal;
        this.saker = saker;
        this.skjerminger = skjerminger;
        this.helligdager = helligdager;
        this.innstillinger = innstillinger;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /**
     * Puts an entry out. Once more changes nothing, unless the entry was corrected since.
     *
     * @throws Regelbrudd when it is not journalled, or the municipality's days of embargo are not over
     */
    @Transactional
    public void leggUt(JournalpostId id) {
        leggUt(List.of(journal.hent(id)));
    }

    /**
     * Puts entries out, all or none.
     *
     * @throws Regelbrudd as for one
     */
    @Transactional
    public void leggUt(List<Journalpost> poster) {
        for (var post : poster) {
            if (!post.status().erJournalfoert()) {
                throw Regelbrudd.i("", "offentligjournal.ikke_journalfoert", post.nummer());
            }
            krevAtEmbargoErUte(post);
        }
        lagre(utlegginger(poster).values(), "lagt ut", false);
    }

    private void lagre(Collection<Utlegging> utlegginger, String hva, boolean skjulerMer) {
        var nye = repository.lagre(Kommunevalg.valgt(), utlegginger);
        nye.forEach(id -> logg.hendt(OBJEKTTYPE, id, hva, null));
        if (!nye.isEmpty()) {
            hendelser.publishEvent(new LagtUt(
                    Kommunevalg.valgt(), nye.stream().map(JournalpostId::new).toList(), skjulerMer));
        }
    }

    /** All that the rows are made of is read for all of them together: a day has a thousand entries in a large municipality. */
    private Map<JournalpostId, Utlegging> utlegginger(List<Journalpost> poster) {
        var ider = poster.stream().map(Journalpost::id).toList();
        var iSaker = poster.stream().map(Journalpost::saksmappeId).collect(Collectors.toSet());
        var sakene = saker.hent(iSaker);
        var parter = journal.parter(ider);
        var skjermet = skjerminger.forJournalposter(
                ider.stream().map(JournalpostId::verdi).toList());
        var navn = repository.personnavnISaker(Kommunevalg.valgt(), iSaker);
        var utlegginger = new LinkedHashMap<JournalpostId, Utlegging>();
        for (var post : poster) {
            utlegginger.put(
                    post.id(),
                    Utlegging.lag(
                            post,
                            Objects.requireNonNull(sakene.get(post.saksmappeId())),
                            parter.getOrDefault(post.id(), List.of()),
                            skjermet.get(post.id().verdi()),
                            navn.getOrDefault(post.saksmappeId(), List.of())));
        }
        return utlegginger;
    }

    private Utlegging enUtlegging(Journalpost post) {
        return utlegginger(List.of(post)).values().iterator().next();
    }

    /** What the public would read, or reads, of the entry: made as it is made when it is put out. */
    @Transactional(readOnly = true)
    public Forhaandsvisning slikSerPublikumDet(Journalpost post) {
        return enUtlegging(post).visning();
    }

    /** As {@link #slikSerPublikumDet}, of many together and in their order. */
    @Transactional(readOnly = true)
    public Map<JournalpostId, Forhaandsvisning> slikSerPublikumDem(List<Journalpost> poster) {
        var visninger = new LinkedHashMap<JournalpostId, Forhaandsvisning>();
        utlegginger(poster).forEach((id, utlegging) -> visninger.put(id, utlegging.visning()));
        return visninger;
    }

    /** The first day that an entry of this journal date may be put out. */
    @Transactional(readOnly = true)
    public LocalDate tidligst(LocalDate journaldato) {
        var dager = innstillinger.tall(Kommunevalg.valgt(), Innstilling.EMBARGO);
        return dager < 1 ? journaldato : helligdager.virkedagEtter(journaldato, dager);
    }

    private void krevAtEmbargoErUte(Journalpost post) {
        var tidligst = tidligst(post.journaldato());
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
        var ny = enUtlegging(journal.hent(id));
        if (ny.sierMindreEnn(ute.get())) {
            lagre(List.of(ny), "skjult mer", true);
        } else if (hendelse.skjulerMer()) {
            slett(id, "Rettet: skjuler mer, og har nye ord som noen må legge ut");
        }
    }

    private void slett(JournalpostId id, String grunn) {
        if (repository.trekk(Kommunevalg.valgt(), id, grunn, Innlogget.brukernavn())) {
            logg.hendt(OBJEKTTYPE, id.verdi(), "trukket tilbake", grunn);
            hendelser.publishEvent(new Trukket(Kommunevalg.valgt(), id));
        }
    }

    /** What the public could read of it before, oldest first. */
    @Transactional(readOnly = true)
    public List<Tilbaketrekking> tilbaketrekkinger(JournalpostId id) {
        return repository.tilbaketrekkinger(Kommunevalg.valgt(), id);
    }

    /** Whether the public can see it now. */
    @Transactional(readOnly = true)
    public boolean erLagtUt(JournalpostId id) {
        return repository.erLagtUt(Kommunevalg.valgt(), id);
    }

    /** The print of what the public can read of each of them that is out; see {@link Forhaandsvisning#avtrykk()}. */
    @Transactional(readOnly = true)
    public Map<JournalpostId, String> utlagte(Collection<JournalpostId> ider) {
        return repository.utlagte(Kommunevalg.valgt(), ider);
    }

    /** The journalled entries of a day that are not out, in the order of the journal. */
    @Transactional(readOnly = true)
    public List<JournalpostId> ikkeLagtUt(LocalDate journaldato) {
        return repository.ikkeLagtUt(Kommunevalg.valgt(), journaldato);
    }
}
