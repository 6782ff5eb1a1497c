package no.dokumentsenter.postmottak.forslag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.dokumentsenter.detektor.Identitetsnumre;

/** Reads a letter: pure rules, no database. Each find carries the words that gave it. */
public final class Brevleser {
    private static final Pattern EIENDOM = Pattern.compile(
            "(?i)\\b(?:gnr|g\\.nr|gårdsnr|gbnr)\\.?\\s*(\\d{1,4})\\s*(?:,|/|og)?\\s*(?:(?:bnr|b\\.nr|bruksnr)\\.?\\s*)?(\\d{1,4})");
    private static final Pattern POSTNUMMER = Pattern.compile("(?<!\\d)(\\d{4}) +([A-ZÆØÅ][A-Za-zÆØÅæøå]+)");
    private static final Pattern KOMMUNENAVN = Pattern.compile("\\b([A-ZÆØÅ][a-zæøå]+) kommune\\b");

    private Brevleser() {}

    /** Everything that the letter says of itself. */
    public static Funn les(Brev brev) {
        return new Funn(
                Brevreferanse.finn(brev),
                eiendommer(brev.linjer()),
                Brevdato.finn(brev),
                Brevtittel.finn(brev),
                Brevavsender.finn(brev),
                Orgnummer.finn(brev),
                personnumre(brev.linjer()),
                kommunetegn(brev.linjer()));
    }

    private static List<Treff<Eiendomsreferanse>> eiendommer(List<Linje> linjer) {
        var funnet = new LinkedHashMap<Eiendomsreferanse, Treff<Eiendomsreferanse>>();
        for (var linje : linjer) {
            EIENDOM.matcher(linje.tekst()).results().forEach(m -> {
                var eiendom = new Eiendomsreferanse(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
                funnet.putIfAbsent(eiendom, new Treff<>(eiendom, List.of(linje.bevis(m))));
            });
        }
        return List.copyOf(funnet.values());
    }

    private static List<Treff<String>> personnumre(List<Linje> linjer) {
        return linjer.stream()
                .flatMap(linje -> Identitetsnumre.finn(linje.tekst()).stream()
                        .map(funn -> new Treff<>(
                                linje.tekst().substring(funn.fra(), funn.til()),
                                List.of(linje.bevis(funn.fra(), funn.til())))))
                .toList();
    }

    private static List<Treff<String>> kommunetegn(List<Linje> linjer) {
        var tegn = new ArrayList<Treff<String>>();
        for (var linje : linjer) {
            POSTNUMMER
                    .matcher(linje.tekst())
                    .results()
                    .forEach(m -> tegn.add(new Treff<>("postnummer:" + m.group(1), List.of(linje.bevis(m)))));
            KOMMUNENAVN
                    .matcher(linje.tekst())
                    .results()
                    .forEach(m -> tegn.add(new Treff<>("navn:" + m.group(1), List.of(linje.bevis(m)))));
        }
        return tegn;
    }

    /** Whether a name in full stands in the letter, and where. */
    public static Optional<Treff<String>> navn(Brev brev, String navn) {
        var moenster = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(navn) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return brev.linjer().stream()
                .flatMap(linje ->
                        moenster.matcher(linje.tekst()).results().map(m -> new Treff<>(navn, List.of(linje.bevis(m)))))
                .findFirst();
    }
}
