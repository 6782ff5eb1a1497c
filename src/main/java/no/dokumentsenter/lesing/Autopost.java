package no.dokumentsenter.lesing;

import jakarta.mail.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message that a machine sent because of one of ours, told by its header alone (RFC 3464, RFC 3834, RFC 6522). A
 * person's answer that only looks like one must not be taken for it: subject and text are never enough, and one real
 * attachment is too much.
 */
public enum Autopost {
    /** Delivered, delayed or not delivered. */
    LEVERINGSRAPPORT,
    /** Out of office, receipt for what came in. */
    AUTOSVAR;

    private static final Pattern RAPPORT =
            Pattern.compile("(?i)\\breport-type\\s*=\\s*\"?delivery-status\\b", Pattern.DOTALL);
    private static final Set<String> POSTVERK = Set.of("mailer-daemon", "postmaster");

    /** Set by vacation programs before RFC 3834, and by some still. */
    private static final Set<String> EGNE_FELT = Set.of("X-Autoreply", "X-Autorespond", "X-Autoreply-From");

    /** How Exchange and others begin the subject; counts only together with the header. A reply begins with SV or RE. */
    private static final Pattern SVAREMNE = Pattern.compile(
            "(?i)^(automatisk svar|automatic reply|autosvar|auto-?reply|automatische antwort|automatiskt svar|"
                    + "out of office|ikke til stede|fraværsmelding|fråværsmelding)\\b.*");

    /** @param ekteVedlegg the message carries something besides its text and the parts of a report */
    static Optional<Autopost> av(Part melding, boolean ekteVedlegg) {
        if (ekteVedlegg) return Optional.empty();
        if (erLeveringsrapport(melding)) return Optional.of(LEVERINGSRAPPORT);
        return erAutosvar(melding) ? Optional.of(AUTOSVAR) : Optional.empty();
    }

    private static boolean erLeveringsrapport(Part melding) {
        var fraMaskin = utenReturadresse(melding) || autosendt(melding).startsWith("auto-") || fraPostverket(melding);
        var rapport = Mimehode.type(melding).equals("multipart/report")
                && RAPPORT.matcher(Mimehode.felt(melding, "Content-Type").orElse(""))
                        .find();
        return rapport ? fraMaskin : utenReturadresse(melding) && fraPostverket(melding);
    }

    private static boolean erAutosvar(Part melding) {
        var sendt = autosendt(melding);
        if (sendt.equals("auto-replied")) return true;
        if (EGNE_FELT.stream().anyMatch(felt -> sierJa(melding, felt)) || sier(melding, "Precedence", "auto_reply")) {
            return true;
        }
        // auto-generated is also what web forms and case systems put on what a person wrote in them.
        return sendt.startsWith("auto-") && (utenReturadresse(melding) || harSvaremne(melding));
    }

    /** RFC 3834 5.2, without comment and parameters. */
    private static String autosendt(Part melding) {
        return Mimehode.felt(melding, "Auto-Submitted")
                .map(verdi -> verdi.split("[;(]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** RFC 5321 4.5.5: a report is sent so that nothing can come back to it. */
    private static boolean utenReturadresse(Part melding) {
        return Mimehode.felt(melding, "Return-Path")
                .map(String::strip)
                .filter("<>"::equals)
                .isPresent();
    }

    private static boolean fraPostverket(Part melding) {
        return Mimehode.adresser(melding, "From").stream()
                .map(adresse -> Mimehode.adresse(adresse).split("@", 2)[0].toLowerCase(Locale.ROOT))
                .anyMatch(POSTVERK::contains);
    }

    private static boolean sierJa(Part melding, String felt) {
        return Mimehode.felt(melding, felt)
                .filter(verdi -> Stream.of("no", "false", "").noneMatch(nei -> nei.equalsIgnoreCase(verdi.strip())))
                .isPresent();
    }

    private static boolean sier(Part melding, String felt, String ventet) {
        return Mimehode.felt(melding, felt)
                .filter(verdi -> verdi.strip().equalsIgnoreCase(ventet))
                .isPresent();
    }

    private static boolean harSvaremne(Part melding) {
        return Mimehode.felt(melding, "Subject")
                .map(Mimehode::tekst)
                .filter(emne -> SVAREMNE.matcher(emne).matches())
                .isPresent();
    }
}
