package no.dokumentsenter.lesing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Where a message points, and how much it says besides. */
final class Lenker {
    private static final int FLEST = 100;
    private static final Pattern LENKE = Pattern.compile("(?i)https?://[^\\s<>\"']{3,}");

    /** What comes after is the sender's card and the company's small print. */
    private static final Pattern HILSEN = Pattern.compile(
            "(?im)^\\s*(-- ?|_{5,}|(med )?vennleg helsing|(med )?vennlig hilsen|mvh\\b.*|hilsen|helsing|beste hilsen|"
                    + "best regards|kind regards|regards)\\W*$");

    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private Lenker() {}

    /** Web addresses in text and HTML, each once; those that Outlook wrapped are unwrapped. */
    static List<String> av(String tekst, String html) {
        var alle = new LinkedHashSet<String>();
        LENKE.matcher(tekst).results().limit(FLEST).forEach(treff -> alle.add(pakkUt(treff.group())));
        if (!html.isBlank()) {
            Jsoup.parse(html).select("a[href]").stream()
                    .map(lenke -> lenke.attr("href").strip())
                    .filter(adresse -> LENKE.matcher(adresse).matches())
                    .limit(FLEST)
                    .forEach(adresse -> alle.add(pakkUt(adresse)));
        }
        return alle.stream().limit(FLEST).toList();
    }

    /** How many words the sender wrote, without addresses, greeting and card. */
    static int egneOrd(String tekst) {
        var egen = HILSEN.split(LENKE.matcher(tekst).replaceAll(" "), 2)[0];
        return (int) ORD.matcher(egen).results().count();
    }

    /** Microsoft's Safe Links hold the real address in a field. */
    private static String pakkUt(String adresse) {
        try {
            var uri = URI.create(adresse);
            var vert = Optional.ofNullable(uri.getHost()).orElse("");
            if (!vert.endsWith(".safelinks.protection.outlook.com") || uri.getRawQuery() == null) return adresse;
            return Stream.of(uri.getRawQuery().split("&"))
                    .filter(felt -> felt.startsWith("url="))
                    .map(felt -> URLDecoder.decode(felt.substring(4), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElse(adresse);
        } catch (IllegalArgumentException e) {
            return adresse;
        }
    }
}
