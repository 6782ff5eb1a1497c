package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.sak.Saksnummer;
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
        return repository.finn(utvalg, navnegrense(), antall);
    }

    /** How many there are, up to {@link Telling#TAK}. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public Telling tell(Utvalg utvalg) {
        return repository.tell(utvalg, navnegrense());
    }

    /** Gives the entries one by one, for a file: however many, they are never in memory together. */
    @Transactional(transactionManager = ROLLE, readOnly = true)
    public void hver(Utvalg utvalg, int antall, Consumer<OffentligPost> mottaker) {
        repository.hver(utvalg, navnegrense(), antall, mottaker);
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
