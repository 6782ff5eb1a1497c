package no.dokumentsenter.sok;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Datoer;

/** Journal dates from and to, both included; either may be open. */
public record Periode(Optional<LocalDate> fra, Optional<LocalDate> til) {
    private static final Pattern AAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern MAANED_AAR = Pattern.compile("(\\d{1,2})[./]((?:19|20)\\d{2})");
    private static final Pattern AAR_MAANED = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})");
    private static final String TIL = "..";

    /** Understands a day, a month (11.2026, 2026-11), a year, and two of them with .. between. */
    static Optional<Periode> les(String tekst) {
        var mellom = tekst.indexOf(TIL);
        if (mellom < 0) {
            return enkel(tekst);
        }
        var foerste = tekst.substring(0, mellom);
        var siste = tekst.substring(mellom + TIL.length());
        var fra = enkel(foerste).flatMap(Periode::fra);
        var til = enkel(siste).flatMap(Periode::til);
        var uforstaatt = fra.isEmpty() && !foerste.isEmpty() || til.isEmpty() && !siste.isEmpty();
        var snudd = fra.isPresent() && til.filter(fra.get()::isAfter).isPresent();
        return uforstaatt || snudd || fra.isEmpty() && til.isEmpty()
                ? Optional.empty()
                : Optional.of(new Periode(fra, til));
    }

    private static Optional<Periode> enkel(String tekst) {
        try {
            var maaned = MAANED_AAR.matcher(tekst);
            var iso = AAR_MAANED.matcher(tekst);
            if (AAR.matcher(tekst).matches()) {
                var aar = Integer.parseInt(tekst);
                return Optional.of(av(LocalDate.of(aar, 1, 1), LocalDate.of(aar, 12, 31)));
            }
            if (maaned.matches()) {
                return Optional.of(
                        av(YearMonth.of(Integer.parseInt(maaned.group(2)), Integer.parseInt(maaned.group(1)))));
            }
            if (iso.matches()) {
                return Optional.of(av(YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)))));
            }
            return Datoer.les(tekst).map(dag -> av(dag, dag));
        } catch (DateTimeException finnesIkke) {
            return Optional.empty();
        }
    }

    private static Periode av(YearMonth maaned) {
        return av(maaned.atDay(1), maaned.atEndOfMonth());
    }

    private static Periode av(LocalDate fra, LocalDate til) {
        return new Periode(Optional.of(fra), Optional.of(til));
    }
}
