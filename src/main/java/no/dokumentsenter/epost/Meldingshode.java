package no.dokumentsenter.epost;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the head of a message says of who sent it and whether a person did. Read from the message's first bytes, as lines
 * of text and no more; what cannot be understood is not there.
 *
 * @param felt the head's fields by name in small letters; the first of each
 */
record Meldingshode(Map<String, String> felt) {
    /** A head that says nothing. */
    static final Meldingshode TOMT = new Meldingshode(Map.of());

    /** A head longer than this is nobody's letter. */
    static final int LENGST = 256 * 1024;

    private static final int LENGSTE_ID = 250;
    private static final int LENGSTE_ADRESSE = 254;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]+>");
    private static final Pattern ASCII = Pattern.compile("[!-~]+");

    /** The fields that the rules ask for; nothing else of the message is kept. */
    private static final List<String> SPOERRES = List.of(
            "from",
            "return-path",
            "message-id",
            "auto-submitted",
            "precedence",
            "list-id",
            "list-unsubscribe",
            "list-post",
            "x-auto-response-suppress",
            "x-autoreply",
            "x-autorespond",
            "x-loop",
            "x-spam-flag",
            "x-failed-recipients",
            "content-type");

    static Meldingshode les(byte[] melding) {
        try {
            var start = new ByteArrayInputStream(melding, 0, Math.min(melding.length, LENGST));
            var hode = new InternetHeaders(start);
            if (start.available() == 0 && melding.length >= LENGST) return TOMT;
            var felt = new TreeMap<String, String>();
            for (Header linje : Collections.list(hode.getAllHeaders())) {
                var navn = linje.getName().toLowerCase(Locale.ROOT);
                if (SPOERRES.contains(navn))
                    felt.putIfAbsent(navn, linje.getValue().strip());
            }
            return new Meldingshode(Collections.unmodifiableMap(felt));
        } catch (MessagingException | RuntimeException uleselig) {
            return TOMT;
        }
    }

    Optional<String> felt(String navn) {
        return Optional.ofNullable(felt.get(navn));
    }

    /** The message's own name, when it has the form of one: it goes into the head of what we send. */
    Optional<String> messageId() {
        return felt("message-id")
                .filter(id ->
                        id.length() <= LENGSTE_ID && MESSAGE_ID.matcher(id).matches());
    }

    /** The one that it says it is from. */
    Optional<String> fra() {
        return felt("from").flatMap(Meldingshode::adresse);
    }

    /** The bounce address; empty when there is none, and then nobody is to be answered (RFC 5321, 4.5.5). */
    boolean utenReturadresse() {
        return felt("return-path")
                .filter(sti -> sti.replace(" ", "").equals("<>"))
                .isPresent();
    }

    /** Where an automatic answer goes: the return path when the mail server left it there, else the sender (RFC 3834, 4). */
    Optional<String> svaradresse() {
        return felt("return-path").map(Meldingshode::adresse).orElseGet(this::fra);
    }

    /** Exactly one, in plain characters. */
    private static Optional<String> adresse(String verdi) {
        try {
            var funnet = InternetAddress.parseHeader(verdi, false);
            if (funnet.length != 1) return Optional.empty();
            funnet[0].validate();
            return Arrays.stream(funnet)
                    .map(InternetAddress::getAddress)
                    .filter(adresse -> adresse.length() <= LENGSTE_ADRESSE
                            && adresse.indexOf('@') > 0
                            && ASCII.matcher(adresse).matches())
                    .findFirst();
        } catch (AddressException ingen) {
            return Optional.empty();
        }
    }
}
