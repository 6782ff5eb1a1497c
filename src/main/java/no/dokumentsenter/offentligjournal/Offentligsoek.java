package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.sak.Saksnummer;
import no.dokumentsenter.sok.Ledd;
import no.dokumentsenter.sok.MenteDu;
import no.dokumentsenter.sok.Raad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door for the public. Reads as the role {@code offentlig}, which has no right to anything but what is put out: no
 * fault here can show more. The municipality is a choice among what is public, so none is bound.
 */
@Service
public class Offentligsoek {
    /** The qualifier of the public's own pool and transactions. */
    static final String ROLLE = "offentlig";

    /** A word that is tried for a suggestion is counted no further. */
    private static final int PROEVES = 25;

    private final OffentligRepository repository;

    Offentligsoek(OffentligRepository repository) {
        this.repository = repository;
    }

    /** The first day whose entries give hits on names of natural persons (offf § 6 (4): not older than a year). */
    public static LocalDate navnegrense() {
        return LocalDate.now(Klokke.OSLO).minusYears(1);
    }

    /** Those that have a journal, in the order of their ids. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public List<Journaleier> eiere() {
        return repository.eiere();
    }

    /** The one of a path, or 404. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public Journaleier eier(String slug) {
        return repository.eier(slug).orElseThrow(IkkeFunnet::new);
    }

    /** The newest entries of the choice, at most so many. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public List<OffentligPost> finn(Utvalg utvalg, int antall) {
        return utvalg.kanSoekes() ? repository.finn(lest(utvalg), navnegrense(), antall) : List.of();
    }

    /** 26/123 may mean several things: the first that finds something, from the top, so that all pages read it alike. */
    private Utvalg lest(Utvalg utvalg) {
        var lesninger = utvalg.soek().lesninger();
        return lesninger.stream()
                .map(utvalg::med)
                .filter(mulig -> lesninger.size() == 1 || finnerNoe(mulig))
                .findFirst()
                .orElse(utvalg.med(lesninger.getLast()));
    }

    private boolean finnerNoe(Utvalg utvalg) {
        return !repository.finn(utvalg.fraToppen(), navnegrense(), 1).isEmpty();
    }

    /** What to say of the question; looks for what was meant when nothing was found. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public Soekehjelp hjelp(Utvalg utvalg, boolean fantNoe) {
        var soek = utvalg.soek();
        if (fantNoe || soek.erTom() || !soek.kanSoekes()) {
            return new Soekehjelp(soek.raad(), Optional.empty());
        }
        var raad = new ArrayList<>(soek.raad());
        var ord = soek.ledd().stream().map(Ledd::tekst).toList();
        var vanlige = repository.vanlige(ord);
        if (!ord.isEmpty() && vanlige.size() == ord.size()) {
            raad.add(Raad.merk("vanlig", String.join(", ", vanlige)));
        }
        var menteDu = new MenteDu(
                ett -> repository.naere(utvalg.kommuner(), ett),
                proevd -> repository
                        .finn(lest(utvalg.med(proevd)).fraToppen(), navnegrense(), PROEVES)
                        .size());
        return new Soekehjelp(raad, menteDu.til(soek));
    }

    /** How many there are, up to {@link Telling#TAK}. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public Telling tell(Utvalg utvalg) {
        return utvalg.kanSoekes() ? repository.tell(lest(utvalg), navnegrense()) : new Telling(List.of());
    }

    /** Gives the entries one by one, for a file: however many, they are never in memory together. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public void hver(Utvalg utvalg, int antall, Consumer<OffentligPost> mottaker) {
        if (utvalg.kanSoekes()) {
            repository.hver(lest(utvalg), navnegrense(), antall, mottaker);
        }
    }

    /** The entry, or 404: withdrawn, never put out, unknown and another municipality's are one answer. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public OffentligPost hent(Journaleier eier, UUID id) {
        return repository.hent(eier.id(), id).orElseThrow(IkkeFunnet::new);
    }

    /** What is out of a case, newest first, or 404 when nothing is. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public List<OffentligPost> iSak(Journaleier eier, Saksnummer nummer, int antall) {
        var poster = repository.iSak(eier.id(), nummer, antall);
        if (poster.isEmpty()) {
            throw new IkkeFunnet();
        }
        return poster;
    }
}
