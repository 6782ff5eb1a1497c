package no.dokumentsenter.postmottak.forslag;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one organisation number of a letter's first page: nine digits with the right control digit, and a word that says so. */
final class Orgnummer {
    private static final Pattern NUMMER = Pattern.compile(
            "(?i)\\b(?:org(?:anisasjons)?|foretaks)[. -]{0,2}(?:nr|nummer)?[.: ]{0,3}(?:NO ?)?(\\d{3}) ?(\\d{3}) ?(\\d{3})(?!\\d)");
    private static final int[] VEKT = {3, 2, 7, 6, 5, 4, 3, 2};

    private Orgnummer() {}

    /** Empty when there are two: then one of them is somebody else's. */
    static Optional<Treff<String>> finn(Brev brev) {
        if (brev.linjer().isEmpty()) {
            return Optional.empty();
        }
        var funnet = brev.foersteSide().stream()
                .flatMap(linje -> NUMMER.matcher(linje.tekst())
                        .results()
                        .map(m -> new Treff<>(m.group(1) + m.group(2) + m.group(3), List.of(linje.bevis(m)))))
                .filter(treff -> erGyldig(treff.verdi()))
                .toList();
        var ulike = funnet.stream().map(Treff::verdi).distinct().count();
        return ulike == 1 ? Optional.of(funnet.getFirst()) : Optional.empty();
    }

    private static boolean erGyldig(String nummer) {
        var sum = 0;
        for (var i = 0; i < VEKT.length; i++) {
            sum += (nummer.charAt(i) - '0') * VEKT[i];
        }
        return (11 - sum % 11) % 11 == nummer.charAt(VEKT.length) - '0';
    }
}
