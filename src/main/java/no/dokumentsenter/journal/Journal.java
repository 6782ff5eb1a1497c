package no.dokumentsenter.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.arkivstruktur.Teller;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Journalenhet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.skjerming.Skjerminger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the journal. Numbering, rules, documents, log and events happen in one transaction. */
@Service
public class Journal {
    private final JournalRepository repository;
    private final Teller teller;
    private final Saker saker;
    private final Dokumenter dokumenter;
    private final Skjerminger skjerminger;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Journal(
            JournalRepository repository,
            Teller teller,
            Saker saker,
            Dokumenter dokumenter,
            Skjerminger skjerminger,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.repository = repository;
        this.teller = teller;
        this.saker = saker;
        this.dokumenter = dokumenter;
        this.skjerminger = skjerminger;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /** Creates the entry with its numbers. Locks in one order: case, then journal, so that two never wait crosswise. */
    @Transactional
    public Nummerert nummerer(NyJournalpost ny) {
        var brudd = Journalregler.kontroller(ny);
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
        var id = new JournalpostId(UuidV7.ny());
        var dato = LocalDate.now(Klokke.OSLO);
        var offentlig = Maskering.masker(
                ny.tittel(), ny.skjerming().map(NySkjerming::skjermedeOrd).orElse(List.of()));
        var nummer = saker.nesteJournalpostnummer(ny.sak());
        var iSaken = nummer.journalpostnummer();
        var iAaret = teller.neste(Teller.Serie.JOURNAL, Journalenhet.SENTRAL, dato.getYear());
        repository.settInn(Kommunevalg.valgt(), id, iAaret, iSaken, dato, offentlig, ny);
        repository.settInnParter(Kommunevalg.valgt(), id, ny.parter());
        ny.skjerming().ifPresent(skjerming -> skjerminger.skjermJournalpost(id.verdi(), skjerming));
        if (ny.status() == Journalstatus.R) {
            dokumenter.leggTilUtkast(id.verdi(), ny.dokumenter());
        } else {
            dokumenter.leggTil(id.verdi(), ny.dokumenter());
        }
        logg.opprettet("journalpost", id.verdi(), innhold(ny, dato, iAaret, iSaken, offentlig));
        hendelser.publishEvent(new Journalfoert(Kommunevalg.valgt(), id));
        return new Nummerert(id, nummer);
    }

    /** As {@link #nummerer}, for who needs no number. */
    @Transactional
    public JournalpostId journalfoer(NyJournalpost ny) {
        return nummerer(ny).id();
    }

    private static Map<String, Object> innhold(
            NyJournalpost ny, LocalDate dato, int iAaret, int iSaken, String offentlig) {
        var felt = new HashMap<String, Object>();
        felt.put("saksmappe", ny.sak());
        felt.put("journalsekvensnummer", iAaret);
        felt.put("journalpostnummer", iSaken);
        felt.put("journalposttype", ny.type());
        felt.put("journalstatus", ny.status().kode());
        felt.put("tittel", ny.tittel());
        felt.put("offentligTittel", offentlig);
        felt.put("journaldato", dato);
        felt.put("dokumentetsDato", ny.dokumentetsDato().map(Object::toString).orElse(""));
        felt.put("mottattDato", ny.mottattDato().map(Object::toString).orElse(""));
        felt.put("saksbehandler", ny.saksbehandler());
        felt.put(
                "korrespondansepart",
                ny.parter().stream()
                        .map(part -> part.type() + " " + part.navn())
                        .toList());
        return felt;
    }

    /**
     * Takes the entry to another status along the arrows of {@link Journalstatus}. What its handler finishes, has finished
     * documents; what is sent or journalled must have.
     *
     * @param grunn why, for U (utgår); else what is to stand in the log
     * @throws Konflikt when somebody else changed it since {@code versjon}
     */
    @Transactional
    public void settStatus(JournalpostId id, int versjon, Journalstatus ny, Optional<String> grunn) {
        var post = hent(id);
        if (!post.status().kanBli(ny, post.journalposttype())) {
            throw Regelbrudd.i("", "journal.status_ikke_mulig", ny.kode(), post.journalposttype());
        }
        if (ny == Journalstatus.UTGAAR
                && grunn.filter(tekst -> !tekst.isBlank()).isEmpty()) {
            throw Regelbrudd.i("grunn", "journal.utgaar_uten_grunn");
        }
        if (ny == Journalstatus.F) {
            dokumenter.ferdigstill(id.verdi());
        }
        var hindringer = Statusregler.hindringer(ny, dokumenter.forJournalpost(id.verdi()));
        if (!hindringer.isEmpty()) {
            throw new Regelbrudd(hindringer);
        }
        if (!repository.settStatus(Kommunevalg.valgt(), id, versjon, ny, grunn)) {
            throw new Konflikt("journal.endret_av_annen");
        }
        logg.endret("journalpost", id.verdi(), "journalstatus", post.journalstatus(), ny.kode());
        grunn.ifPresent(tekst -> logg.endret("journalpost", id.verdi(), "utgaarGrunn", post.utgaarGrunn(), tekst));
        hendelser.publishEvent(new Statusendret(Kommunevalg.valgt(), id, ny));
    }

    /** The statuses that the entry may get next, with what each asks for and what stands in the way. */
    @Transactional(readOnly = true)
    public List<Statusvei> statusveier(JournalpostId id) {
        return Statusregler.veier(hent(id), dokumenter.forJournalpost(id.verdi()));
    }

    /** The entry, or 404. */
    @Transactional(readOnly = true)
    public Journalpost hent(JournalpostId id) {
        return repository.hent(Kommunevalg.valgt(), id).orElseThrow(IkkeFunnet::new);
    }

    /** The journalled entries of a day, in the order of the journal. */
    @Transactional(readOnly = true)
    public List<Journalpost> journalfoerte(LocalDate journaldato) {
        return repository.journalfoerte(Kommunevalg.valgt(), journaldato);
    }

    /** Who wrote and received each of them; one that nobody is registered for is left out. */
    @Transactional(readOnly = true)
    public Map<JournalpostId, List<Part>> parter(Collection<JournalpostId> ider) {
        return repository.parter(Kommunevalg.valgt(), ider);
    }

    /** Who wrote and received, in the order they were entered. */
    @Transactional(readOnly = true)
    public List<Part> parter(JournalpostId id) {
        return repository.parter(Kommunevalg.valgt(), id).stream()
                .map(Partsrad::part)
                .toList();
    }

    /** The same, each with its id. */
    @Transactional(readOnly = true)
    public List<Partsrad> partsrader(JournalpostId id) {
        return repository.parter(Kommunevalg.valgt(), id);
    }

    /** The entries of a case, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Journalpost> iSak(SakId sak) {
        return repository.iSak(Kommunevalg.valgt(), sak);
    }

    /** The newest entries of the bound municipality. */
    @Transactional(readOnly = true)
    public List<Journalpost> nyeste(int antall) {
        return repository.nyeste(Kommunevalg.valgt(), antall);
    }

    /** Entries by status, and the breaks of every series, for the control of numbers. */
    @Transactional(readOnly = true)
    public Serier serier() {
        return new Serier(
                repository.antallPerStatus(Kommunevalg.valgt()), repository.hullISeriene(Kommunevalg.valgt()));
    }

    /** What the control of numbers found. */
    public record Serier(Map<String, Long> perStatus, List<String> hull) {}
}
