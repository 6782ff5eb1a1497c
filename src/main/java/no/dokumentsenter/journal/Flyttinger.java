package no.dokumentsenter.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Kryssreferanser;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to entries that lie in the wrong case. An entry that is moved keeps its number in the journal and gets the next one in
 * the case that it comes to; the number that it leaves is never used again, and says where the entry went.
 */
@Service
public class Flyttinger {
    private final FlyttingRepository repository;
    private final Journal journal;
    private final Saker saker;
    private final Kryssreferanser referanser;
    private final Endringslogg logg;
    private final ApplicationEventPublisher hendelser;

    Flyttinger(
            FlyttingRepository repository,
            Journal journal,
            Saker saker,
            Kryssreferanser referanser,
            Endringslogg logg,
            ApplicationEventPublisher hendelser) {
        this.repository = repository;
        this.journal = journal;
        this.saker = saker;
        this.referanser = referanser;
        this.logg = logg;
        this.hendelser = hendelser;
    }

    /**
     * Moves entries to another case of the same municipality, in the order of their numbers.
     *
     * @param fra the case that the person saw them in
     * @param grunn why; stands in the log and beside each entry
     * @throws Regelbrudd when no reason is given, a case is closed, an entry is U, or one that stays behind answers one that
     *     goes: each is named
     * @throws Konflikt when an entry is in another case already
     * @throws IkkeFunnet when there is no such case or entry here
     */
    @Transactional
    public List<Flyttet> flytt(SakId fra, Collection<JournalpostId> poster, SakId til, String grunn) {
        saker.laas(fra, til);
        var valgte = poster.stream()
                .distinct()
                .map(journal::hent)
                .sorted(Comparator.comparingInt(Journalpost::journalpostnummer))
                .toList();
        kontroller(fra, valgte, til, grunn);
        for (var post : valgte) {
            flytt(post, til, grunn.strip());
        }
        return valgte.stream()
                .map(post -> repository
                        .forJournalpost(Kommunevalg.valgt(), post.id())
                        .getLast())
                .toList();
    }

    /**
     * Opens a new case and moves entries to it. Each of the two cases points to the other.
     *
     * @return the new case
     * @throws Regelbrudd as {@link #flytt}, or when the new case breaks a rule
     */
    @Transactional
    public SakId skillUt(SakId fra, Collection<JournalpostId> poster, NySak ny, String grunn) {
        saker.laas(fra);
        var til = saker.opprett(ny);
        flytt(fra, poster, til, grunn);
        referanser.knytt(fra, til);
        return til;
    }

    /** What was in the case and is not any longer, in the order of the numbers that stand empty. */
    @Transactional(readOnly = true)
    public List<Flyttet> fraSak(SakId sak) {
        return repository.fraSak(Kommunevalg.valgt(), sak);
    }

    /** The moves of an entry, oldest first. */
    @Transactional(readOnly = true)
    public List<Flyttet> forJournalpost(JournalpostId id) {
        return repository.forJournalpost(Kommunevalg.valgt(), id);
    }

    private void flytt(Journalpost post, SakId til, String grunn) {
        var nummer = saker.nesteJournalpostnummer(til);
        repository.flytt(Kommunevalg.valgt(), post.id(), til, nummer, grunn);
        logg.endret("journalpost", post.id().verdi(), "nummer", post.nummer(), nummer.toString());
        logg.hendt("journalpost", post.id().verdi(), "flyttet", grunn);
        logg.endret("saksmappe", post.saksmappeId().verdi(), "flyttet ut", post.nummer(), nummer.toString());
        logg.endret("saksmappe", til.verdi(), "flyttet inn", post.nummer(), nummer.toString());
        hendelser.publishEvent(new Rettet(Kommunevalg.valgt(), post.id(), false));
    }

    private void kontroller(SakId fra, List<Journalpost> poster, SakId til, String grunn) {
        if (poster.stream().anyMatch(post -> !post.saksmappeId().equals(fra))) {
            throw new Konflikt("journal.endret_av_annen");
        }
        var brudd = new ArrayList<Brudd>();
        if (poster.isEmpty()) {
            brudd.add(Brudd.i("post", "flytting.ingen_valgt"));
        }
        if (grunn.isBlank()) {
            brudd.add(Brudd.i("grunn", "flytting.grunn_mangler"));
        }
        if (fra.equals(til)) {
            brudd.add(Brudd.i("sak", "flytting.samme_sak"));
        }
        for (var sak : Stream.of(fra, til).distinct().map(saker::hent).toList()) {
            if (!sak.erAapen()) {
                brudd.add(Brudd.i("sak", "flytting.avsluttet", sak.saksnummer()));
            }
        }
        poster.stream()
                .filter(post -> post.status() == Journalstatus.UTGAAR)
                .forEach(post -> brudd.add(Brudd.i("post", "flytting.utgaatt", post.nummer())));
        brudd.addAll(skilles(fra, poster));
        if (!brudd.isEmpty()) {
            throw new Regelbrudd(brudd);
        }
    }

    /** A letter and its answer lie in one case (Noark 5: 3.4): the one that would be left alone is named. */
    private List<Brudd> skilles(SakId fra, List<Journalpost> poster) {
        var gaar = new HashSet<UUID>();
        poster.forEach(post -> gaar.add(post.id().verdi()));
        return repository.bundet(Kommunevalg.valgt(), fra).stream()
                .filter(par -> gaar.contains(par.en()) != gaar.contains(par.annen()))
                .map(par -> Brudd.i("post", "flytting.skiller", par.ennummer(), par.annetNummer()))
                .toList();
    }
}
