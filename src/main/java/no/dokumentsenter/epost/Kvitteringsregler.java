package no.dokumentsenter.epost;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is never told that an e-mail came: anyone who is not a person writing to us (RFC 3834, 2). */
final class Kvitteringsregler {
    private static final Set<String> MASSE = Set.of("bulk", "list", "junk");

    /** Addresses where nobody reads, in both languages, and those of mail servers and lists (RFC 3834, 2; RFC 2142). */
    private static final Pattern LESES_IKKE =
            Pattern.compile("(?:.*[._+-])?(?:no|ikke|ikkje|do-?not|dont)[._-]?(?:reply|svar)(?:[._+-].*)?"
                    + "|mailer-?daemon|postmaster|nobody|daemon|listserv|majordomo"
                    + "|bounces?(?:[._+=-].*)?|.*-(?:bounces?|request|owner)|owner-.*");

    private Kvitteringsregler() {}

    /** Why this one gets none; empty when nothing in its head says so. */
    static Optional<Unnlatt> unnlatt(Meldingshode hode, Set<String> egne) {
        if (erAutomatisk(hode)) return Optional.of(Unnlatt.AUTOMATISK);
        if (erFraListe(hode)) return Optional.of(Unnlatt.LISTE);
        if (hode.felt("x-spam-flag").filter("yes"::equalsIgnoreCase).isPresent()) return Optional.of(Unnlatt.SOEPPEL);
        if (hode.fra().isEmpty() || hode.svaradresse().isEmpty()) return Optional.of(Unnlatt.AVSENDER);
        var adresser = Stream.of(hode.fra(), hode.svaradresse())
                .flatMap(Optional::stream)
                .map(adresse -> adresse.toLowerCase(Locale.ROOT))
                .toList();
        if (adresser.stream().anyMatch(egne::contains)) return Optional.of(Unnlatt.EGEN);
        return adresser.stream().anyMatch(Kvitteringsregler::leserIngen)
                ? Optional.of(Unnlatt.LESES_IKKE)
                : Optional.empty();
    }

    private static boolean erAutomatisk(Meldingshode hode) {
        return hode.utenReturadresse()
                || hode.felt("auto-submitted")
                        .filter(verdi -> !verdi.equalsIgnoreCase("no"))
                        .isPresent()
                || hode.felt("x-auto-response-suppress")
                        .filter(verdi -> !verdi.equalsIgnoreCase("none"))
                        .isPresent()
                || Stream.of("x-autoreply", "x-autorespond", "x-loop", "x-failed-recipients")
                        .anyMatch(navn -> hode.felt(navn).isPresent())
                || hode.felt("content-type")
                        .filter(Kvitteringsregler::erRapport)
                        .isPresent();
    }

    /** A report of delivery or reading (RFC 6522). */
    private static boolean erRapport(String innholdstype) {
        return innholdstype.toLowerCase(Locale.ROOT).startsWith("multipart/report");
    }

    private static boolean erFraListe(Meldingshode hode) {
        return Stream.of("list-id", "list-unsubscribe", "list-post")
                        .anyMatch(navn -> hode.felt(navn).isPresent())
                || hode.felt("precedence")
                        .filter(verdi -> MASSE.contains(verdi.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static boolean leserIngen(String adresse) {
        return LESES_IKKE
                .matcher(adresse.substring(0, adresse.lastIndexOf('@')))
                .matches();
    }
}
