package no.dokumentsenter.sok;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Saksnummer;

/** What was written in the search field. Whatever is written can be read; only nothing finds nothing. */
public sealed interface Sporring {
    /** What stands in the field again. */
    String skrevet();

    /**
     * A number: 2026/123, 26/123, 2026/0123-4.
     *
     * @param eiendom 26/123 may be a property as well, and is when there is no such case
     */
    record Nummer(String skrevet, Saksnummer sak, Optional<Integer> journalpostnummer, Optional<NySak.Eiendom> eiendom)
            implements Sporring {}

    /** A property: «gnr 41 bnr 12», «41/12». */
    record Eiendom(String skrevet, NySak.Eiendom eiendom) implements Sporring {}

    /** Words, with quotes and minus as in {@code websearch_to_tsquery}. */
    record Ord(String skrevet, String ord) implements Sporring {}

    /** Reads it. */
    static Sporring les(String raa) {
        var tekst = Lesing.rensk(raa);
        var eiendom = Lesing.eiendom(tekst);
        var nummer = Lesing.NUMMER.matcher(tekst);
        if (nummer.matches()) {
            var sak = Saksnummer.les(nummer.group(1)).filter(Lesing::kanFinnes);
            if (sak.isPresent()) {
                var post = Optional.ofNullable(nummer.group(2)).map(Integer::valueOf);
                return new Nummer(tekst, sak.get(), post, post.isPresent() ? Optional.empty() : eiendom);
            }
        }
        return eiendom.<Sporring>map(funnet -> new Eiendom(tekst, funnet))
                .orElseGet(() -> new Ord(tekst, tekst.replace('/', ' ')));
    }

    /** How the field is read. */
    final class Lesing {
        private static final int LENGSTE = 200;
        private static final Pattern NUMMER = Pattern.compile("(\\d{2,4} ?/ ?\\d{1,8})(?: ?- ?0*([1-9]\\d{0,4}))?");
        private static final Pattern EIENDOM = Pattern.compile(
                "(?i)(?:gnr\\.? ?(\\d{1,4})[ ,/]*(?:og )?bnr\\.? ?(\\d{1,4})|(?:gbnr\\.? ?|gnr/bnr\\.? ?)?(\\d{1,4}) ?/ ?(\\d{1,4}))");

        private Lesing() {}

        private static boolean kanFinnes(Saksnummer nummer) {
            return nummer.aar() <= LocalDate.now(Klokke.OSLO).getYear();
        }

        private static Optional<NySak.Eiendom> eiendom(String tekst) {
            var treff = EIENDOM.matcher(tekst);
            if (!treff.matches()) {
                return Optional.empty();
            }
            var gnr = treff.group(1) == null ? treff.group(3) : treff.group(1);
            var bnr = treff.group(1) == null ? treff.group(4) : treff.group(2);
            return Optional.of(new NySak.Eiendom(Integer.parseInt(gnr), Integer.parseInt(bnr)));
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
}
