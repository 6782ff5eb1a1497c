package no.dokumentsenter.tilgang;

import static no.dokumentsenter.tilgang.Handling.FERDIGSTILLE;
import static no.dokumentsenter.tilgang.Handling.GODKJENNE;
import static no.dokumentsenter.tilgang.Handling.LESE;
import static no.dokumentsenter.tilgang.Handling.LESE_SKJERMET;
import static no.dokumentsenter.tilgang.Handling.MAKULERE;
import static no.dokumentsenter.tilgang.Handling.PUBLISERE;
import static no.dokumentsenter.tilgang.Handling.REGISTRERE;
import static no.dokumentsenter.tilgang.Handling.SE_ARBEIDSBORD;
import static no.dokumentsenter.tilgang.Handling.SE_DRIFT;

import java.util.Locale;
import java.util.Set;

/** A role in one municipality. The whole access table of the product stands here. */
public enum Rolle {
    FAGLEDER(Set.of(Handling.values())),
    ARKIVMEDARBEIDER(Set.of(SE_ARBEIDSBORD, REGISTRERE, LESE, LESE_SKJERMET, PUBLISERE, MAKULERE)),
    SAKSBEHANDLER(Set.of(SE_ARBEIDSBORD, LESE, FERDIGSTILLE)),
    LEDER(Set.of(SE_ARBEIDSBORD, LESE, FERDIGSTILLE, GODKJENNE)),
    KOMMUNEDIREKTOER(Set.of(SE_ARBEIDSBORD, LESE, FERDIGSTILLE, GODKJENNE)),
    /** The IT operator: never any content. */
    DRIFT(Set.of(SE_ARBEIDSBORD, SE_DRIFT)),
    /** Control from outside, always with an end date. */
    REVISOR(Set.of(LESE, LESE_SKJERMET));

    private final Set<Handling> handlinger;

    Rolle(Set<Handling> handlinger) {
        this.handlinger = handlinger;
    }

    public boolean kan(Handling handling) {
        return handlinger.contains(handling);
    }

    /** As the database writes it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
