package no.dokumentsenter.postmottak.forslag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.dokumentsenter.felles.Klokke;

/** The date of a letter: the first full date on the first page that is neither to come nor far past. */
final class Brevdato {
    private static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Pattern DATO = Pattern.compile("(?i)(?<![\\d.])(\\d{1,2})\\.\\s*(?:(\\d{1,2})\\.\\s*|("
            + String.join("|", MAANEDER) + ")\\s+)(\\d{4})(?!\\d)");
    private static final int ELDSTE_AAR = 2;

    private Brevdato() {}

    static Optional<Treff<LocalDate>> finn(Brev brev) {
        if (brev.sendt().isPresent()) {
            return brev.sendt().map(Treff::utenBevis);
        }
        if (brev.linjer().isEmpty()) {
            return Optional.empty();
        }
        return brev.foersteSide().stream()
                .flatMap(linje -> DATO.matcher(linje.tekst())
                        .results()
                        .flatMap(m -> les(m).stream())
                        .map(dato -> new Treff<>(
                                dato,
                                List.of(linje.bevis(DATO.matcher(linje.tekst())
                                        .results()
                                        .filter(m -> les(m).equals(Optional.of(dato)))
                                        .findFirst()
                                        .orElseThrow())))))
                .findFirst();
    }

    private static Optional<LocalDate> les(MatchResult m) {
        var maaned = m.group(2) != null
                ? Integer.parseInt(m.group(2))
                : MAANEDER.indexOf(m.group(3).toLowerCase(Locale.ROOT)) + 1;
        var idag = LocalDate.now(Klokke.OSLO);
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(m.group(4)), maaned, Integer.parseInt(m.group(1))))
                    .filter(dato -> !dato.isAfter(idag) && dato.isAfter(idag.minusYears(ELDSTE_AAR)));
        } catch (DateTimeException finnesIkke) {
            return Optional.empty();
        }
    }
}
