package no.dokumentsenter.originaler;

import java.util.List;

/** A box with everything that was ever laid in it. */
public record Boks(Karanteneboks hode, List<Papirlinje> papirer) {
    /** What lies there and must not be destroyed. */
    public List<Papirlinje> medUnntak() {
        return papirer.stream()
                .filter(linje -> linje.papir().iBoks() && !linje.unntak().isEmpty())
                .toList();
    }
}
