package no.dokumentsenter.tilgang;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;

/** Who acts in this request. Bound by {@code KommuneFilter}; a job binds nobody. */
public final class Paalogget {
    private static final ScopedValue<Person> PERSON = ScopedValue.newInstance();

    private Paalogget() {}

    /**
     * The one who acts.
     *
     * @throws IllegalStateException when nobody is logged in: a fault of ours, never of the user
     */
    public static Person person() {
        return kanskje().orElseThrow(() -> new IllegalStateException("ingen er logget inn i dette arbeidet"));
    }

    /** The one who acts, if any. */
    public static Optional<Person> kanskje() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }

    /**
     * Demands that the person may do this in the one bound municipality.
     *
     * @throws IkkeFunnet when not, so that the answer does not tell what exists
     */
    public static void krev(Handling handling) {
        if (!person().kan(handling, Kommunevalg.valgt())) {
            throw new IkkeFunnet();
        }
    }

    /** Those of the bound municipalities where the person may do this. */
    public static List<Kommune> kommuner(Handling handling) {
        return Kommunevalg.valgte().stream()
                .filter(kommune -> person().kan(handling, kommune))
                .toList();
    }

    /**
     * The same, for a page over several municipalities that there is only for those who may do this somewhere.
     *
     * @throws IkkeFunnet when it is nowhere
     */
    public static List<Kommune> krevEtSted(Handling handling) {
        var kommuner = kommuner(handling);
        if (kommuner.isEmpty()) {
            throw new IkkeFunnet();
        }
        return kommuner;
    }

    /** Runs the work as this person, in the log too. */
    public static <T, X extends Throwable> T som(Person person, ScopedValue.CallableOp<T, X> arbeid) throws X {
        return ScopedValue.where(PERSON, person).call(() -> Innlogget.som(person.brukernavn(), arbeid));
    }
}
