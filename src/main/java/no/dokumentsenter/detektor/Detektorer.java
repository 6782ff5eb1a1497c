package no.dokumentsenter.detektor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Door to the detectors. Stateless; any thread may ask. */
public final class Detektorer {
    private static final Pattern DUF = Pattern.compile("(?<![0-9])(?:19|20)\\d{10}(?![0-9])");
    private static final Pattern KONTO = Pattern.compile("(?<![0-9])\\d{4}([. ]?)\\d{2}\\1\\d{5}(?![0-9])");
    private static final Pattern TELEFON = Pattern.compile(
            "(?<![0-9.,/-])(?:(?:\\+|00)47 ?)?(?:[2-9]\\d{7}|[2-9]\\d(?: \\d\\d){3}|[49]\\d\\d \\d\\d \\d{3})(?![0-9.,/-]?[0-9])");
    private static final Pattern EPOST =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{1,63}){1,8}");

    private Detektorer() {}

    /** As {@link #finn(String, Collection)}, where nobody is known. */
    public static List<Funn> finn(String tekst) {
        return finn(tekst, List.of());
    }

    /**
     * Everything that is found, in the order of the text; none overlaps another.
     *
     * @param kjenteNavn names of natural persons known in the case (parties); may be empty
     */
    public static List<Funn> finn(String tekst, Collection<String> kjenteNavn) {
        var alle = new ArrayList<Funn>(Identitetsnumre.finn(tekst));
        moenster(tekst, DUF, Slag.DUF_NUMMER, alle);
        moenster(tekst, KONTO, Slag.KONTONUMMER, alle);
        moenster(tekst, TELEFON, Slag.TELEFON, alle);
        moenster(tekst, EPOST, Slag.EPOST, alle);
        for (var navn : kjenteNavn) {
            if (!navn.isBlank()) {
                moenster(
                        tekst,
                        Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(navn.strip()) + "s?(?!\\p{L})"),
                        Slag.NAVN,
                        alle);
            }
        }
        return utenOverlapp(alle);
    }

    private static void moenster(String tekst, Pattern moenster, Slag slag, List<Funn> alle) {
        moenster.matcher(tekst).results().forEach(m -> alle.add(new Funn(slag, m.start(), m.end())));
    }

    /** What was found first in the list wins; the rest gives way. */
    private static List<Funn> utenOverlapp(List<Funn> alle) {
        var valgt = new ArrayList<Funn>();
        for (var funn : alle) {
            if (valgt.stream().noneMatch(annet -> funn.fra() < annet.til() && annet.fra() < funn.til())) {
                valgt.add(funn);
            }
        }
        valgt.sort(Comparator.comparingInt(Funn::fra));
        return List.copyOf(valgt);
    }
}
