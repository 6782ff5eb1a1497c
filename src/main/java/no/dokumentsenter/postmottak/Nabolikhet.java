package no.dokumentsenter.postmottak;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.DublettRepository.Trekk;
import no.dokumentsenter.postmottak.likhet.Tekstavtrykk;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same letter in another municipality's journal, for a person who registers in both. Off unless both municipalities
 * have said yes; nothing is said of what is not registered, and nothing is stored: each municipality is asked by itself,
 * with the person's own access there. Whoever asks must see to that both are open to everybody.
 */
@Service
public class Nabolikhet {
    /** Per cent. Higher than within a municipality: here a wrong hint costs more than a missing one. */
    private static final int TERSKEL = 80;

    private static final int DAGER = 120;
    private static final int FLEST = 20;

    private final NabolikhetRepository naboer;
    private final Innstillinger innstillinger;
    private final TransactionTemplate lesing;

    Nabolikhet(NabolikhetRepository naboer, Innstillinger innstillinger, PlatformTransactionManager transaksjoner) {
        this.naboer = naboer;
        this.innstillinger = innstillinger;
        this.lesing = new TransactionTemplate(transaksjoner);
        this.lesing.setReadOnly(true);
    }

    /** An entry in another municipality. */
    public record Nabopost(Kommune kommune, UUID journalpost) {}

    /**
     * The entries elsewhere that came of the same letter as this one in the bound municipality. Never within a transaction:
     * that is bound to one municipality, and the others would be silent.
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Nabopost> av(UUID journalpost) {
        var her = Kommunevalg.valgt();
        var person = Paalogget.person();
        if (!person.kan(Handling.REGISTRERE, her)) return List.of();
        var mine = i(her, () -> naboer.trekk(her, journalpost));
        if (mine.isEmpty()) return List.of();
        return person.kommuner(Handling.REGISTRERE).stream()
                .filter(annen -> !annen.equals(her))
                .flatMap(annen -> i(annen, () -> like(annen, mine)).stream())
                .toList();
    }

    /** Asks within the municipality itself, and gives nothing until that has said yes. */
    private <T> List<T> i(Kommune kommune, Supplier<List<T>> arbeid) {
        return Kommunevalg.i(
                kommune,
                () -> Objects.requireNonNull(lesing.execute(
                        _ -> innstillinger.ja(kommune, Innstilling.LIKE_BREV) ? arbeid.get() : List.<T>of())));
    }

    private List<Nabopost> like(Kommune annen, List<Trekk> mine) {
        var siden = OffsetDateTime.now(Klokke.OSLO).minusDays(DAGER);
        return mine.stream()
                .flatMap(mitt -> naboer.journalfoerte(annen, Tekstavtrykk.baand(mitt.avtrykk()), siden, FLEST).stream()
                        .filter(lik -> Tekstavtrykk.likhet(mitt.avtrykk(), lik.avtrykk()) >= TERSKEL))
                .map(lik -> new Nabopost(annen, lik.post()))
                .distinct()
                .toList();
    }
}
