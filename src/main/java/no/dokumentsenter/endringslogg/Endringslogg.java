package no.dokumentsenter.endringslogg;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Transaksjonsliste;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the log of changes (Noark 5: endringslogg, M680–M685). Lines are gathered through the transaction and written
 * together just before commit, because the head of the municipality's chain stays locked from then on.
 */
@Service
public class Endringslogg {
    private final EndringsloggRepository repository;

    Endringslogg(EndringsloggRepository repository) {
        this.repository = repository;
    }

    /** Something came to be. {@code innhold} holds its fields by their Noark names; empty ones are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opprettet(String objekttype, UUID id, Map<String, ?> innhold) {
        noter(new Endring(objekttype, id, "opprettet", null, null, Innhold.tekst(innhold)));
    }

    /** One field got another value. Says nothing when the two are equal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endret(String objekttype, UUID id, String felt, @Nullable String foer, @Nullable String etter) {
        if (!Objects.equals(foer, etter)) {
            noter(new Endring(objekttype, id, "endret", felt, foer, etter));
        }
    }

    /** Something happened to a record that changed no field of it: published, read, delivered again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hendt(String objekttype, UUID id, String handling, @Nullable String forklaring) {
        noter(new Endring(objekttype, id, handling, null, null, forklaring));
    }

    /** The log of one record, oldest first. */
    @Transactional(readOnly = true)
    public List<Logglinje> forObjekt(UUID objektId) {
        return repository.forObjekt(Kommunevalg.valgt(), objektId);
    }

    /** The newest lines of one of the bound municipalities, newest first. */
    @Transactional(readOnly = true)
    public List<Logglinje> nyeste(Kommune kommune, int antall) {
        return repository.nyeste(kommune, antall);
    }

    /** Recomputes the chain of the bound municipality. */
    @Transactional(readOnly = true)
    public Kjedekontroll kontroller() {
        return repository.kontroller(Kommunevalg.valgt());
    }

    private void noter(Endring endring) {
        Transaksjonsliste.leggTil(this, endring, Samling::new);
    }

    /** The lines of one transaction. */
    private final class Samling extends Transaksjonsliste<Endring> {
        Samling() {
            super(Endringslogg.this);
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE; // last: what other listeners log before commit must come along
        }

        @Override
        public void beforeCommit(boolean bareLesing) {
            var naa = Klokke.OSLO.instant().truncatedTo(ChronoUnit.MICROS);
            repository.skriv(Kommunevalg.valgt(), naa, Innlogget.brukernavn(), toem(Endringslogg.this));
        }
    }
}
