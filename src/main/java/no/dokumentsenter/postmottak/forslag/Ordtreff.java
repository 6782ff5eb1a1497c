package no.dokumentsenter.postmottak.forslag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.dokumentsenter.lesing.Ord;

/** Where words that somebody has written stand on a page, whatever its line breaks and case. */
public final class Ordtreff {
    private Ordtreff() {}

    /**
     * The first place where they stand after each other.
     *
     * @param tekst with single spaces between its words
     */
    public static Optional<Bevis> finn(int fil, int side, List<Ord> ord, String tekst) {
        var soekt = tekst.strip().toLowerCase(Locale.ROOT);
        if (soekt.isEmpty() || ord.isEmpty()) return Optional.empty();
        var alt = Linje.hele(fil, side, ord);
        var fra = alt.tekst().toLowerCase(Locale.ROOT).indexOf(soekt);
        return fra < 0 ? Optional.empty() : Optional.of(alt.bevis(fra, fra + soekt.length()));
    }
}
