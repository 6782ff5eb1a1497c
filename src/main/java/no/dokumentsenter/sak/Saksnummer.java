package no.dokumentsenter.sak;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case as people write it, year first: 2026/123 (M011 saksaar, M012 sakssekvensnummer). Three
 * municipalities each have a 2026/123: it never stands without the municipality's code.
 */
public record Saksnummer(int aar, int sekvensnummer) {
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{4}|\\d{2})\\s*/\\s*0*([1-9]\\d{0,6})\\s*");
    private static final int DETTE_HUNDREAARET = 2000;

    /** Understands 2026/123, 26/123 and 2026/0123. */
    public static Optional<Saksnummer> les(String tekst) {
        var treff = FORM.matcher(tekst);
        if (!treff.matches()) {
            return Optional.empty();
        }
        var aar = Integer.parseInt(treff.group(1));
        return Optional.of(new Saksnummer(aar < 100 ? DETTE_HUNDREAARET + aar : aar, Integer.parseInt(treff.group(2))));
    }

    @Override
    public String toString() {
        return aar + "/" + sekvensnummer;
    }
}
