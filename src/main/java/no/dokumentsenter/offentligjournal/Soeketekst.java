package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dokumentsenter.sak.Saksnummer;

/**
 * What a citizen wrote in the search field: a number, or words. Whatever is written gives an answer, never an error.
 *
 * @param skrevet what stands in the field again
 * @param sak 2026/123, also written 26/123 or 2026/0123
 * @param journalpostnummer the 4 of 2026/123-4
 * @param ord the words, when it is not a number; {@code websearch_to_tsquery} reads quotes and minus
 */
public record Soeketekst(String skrevet, Optional<Saksnummer> sak, Optional<Integer> journalpostnummer, String ord) {
    private static final int LENGSTE = 200;
    private static final Pattern NUMMER = Pattern.compile("(\\d{2,4} ?/ ?\\d{1,8})(?: ?- ?0*([1-9]\\d{0,4}))?");

    /** Reads it. A case of a year that has not been is no case: 41/12 is gnr. 41 bnr. 12. */
    public static Soeketekst les(String raa, LocalDate idag) {
        var tekst = rensk(raa);
        var treff = NUMMER.matcher(tekst);
        if (treff.matches()) {
            var sak = Saksnummer.les(treff.group(1)).filter(nr -> nr.aar() <= idag.getYear());
            if (sak.isPresent()) {
                return new Soeketekst(
                        tekst, sak, Optional.ofNullable(treff.group(2)).map(Integer::valueOf), "");
            }
        }
        return new Soeketekst(tekst, Optional.empty(), Optional.empty(), tekst.replace('/', ' '));
    }

    /** Whether anything was asked for. */
    public boolean erTom() {
        return skrevet.isEmpty();
    }

    /** What PostgreSQL cannot take, NUL and half characters, is dropped; so is what is longer than a question. */
    private static String rensk(String raa) {
        var ren = new StringBuilder();
        raa.codePoints()
                .limit(LENGSTE)
                .map(tegn -> Character.isISOControl(tegn) ? ' ' : tegn)
                .filter(tegn -> Character.getType(tegn) != Character.SURROGATE)
                .forEach(ren::appendCodePoint);
        return ren.toString().strip();
    }
}
