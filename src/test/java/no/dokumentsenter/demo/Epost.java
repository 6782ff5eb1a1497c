package no.dokumentsenter.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** E-mail written by hand, part by part, so that each oddity is there on purpose. All addresses end in .example. */
final class Epost {
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII));

    private Epost() {}

    static byte[] melding(String fra, String til, String emne, String dato, String nummer, String innhold) {
        var hode = """
                Return-Path: <%s>
                From: %s
                To: %s
                Subject: %s
                Date: %s
                Message-ID: <%s@eksempelpost.example>
                MIME-Version: 1.0
                """.formatted(adresse(fra), kodetNavn(fra), til, kodet(emne), dato, nummer);
        return crlf(hode + innhold).getBytes(StandardCharsets.ISO_8859_1);
    }

    static String ren(String tekst, Charset tegnsett) {
        return "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: quoted-printable\n\n%s\n"
                .formatted(tegnsett.name().toLowerCase(Locale.ROOT), quotedPrintable(tekst, tegnsett));
    }

    static String html(String tekst) {
        return "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n%s\n"
                .formatted(quotedPrintable(tekst, StandardCharsets.UTF_8));
    }

    static String vedlegg(String type, String filnavn, byte[] innhold) {
        return """
                Content-Type: %s; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(type, kodet(filnavn), kodet(filnavn), BASE64.encodeToString(innhold));
    }

    static String innfelt(String type, String id, String filnavn, byte[] innhold) {
        return """
                Content-Type: %s; name="%s"
                Content-ID: <%s>
                Content-Disposition: inline; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(type, filnavn, id, filnavn, BASE64.encodeToString(innhold));
    }

    static String videresendt(byte[] melding) {
        return "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=\"videresendt.eml\"\n\n"
                + new String(melding, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }

    static String flerdelt(String slag, String grense, String... deler) {
        return "Content-Type: multipart/%s; boundary=\"%s\"\n\n".formatted(slag, grense)
                + Stream.of(deler).map(del -> "--" + grense + "\n" + del + "\n").collect(Collectors.joining())
                + "--" + grense + "--\n";
    }

    private static String adresse(String fra) {
        return fra.substring(fra.indexOf('<') + 1, fra.indexOf('>'));
    }

    private static String kodetNavn(String fra) {
        var skille = fra.indexOf(" <");
        return kodet(fra.substring(0, skille)) + fra.substring(skille);
    }

    private static String kodet(String tekst) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(tekst)) {
            return tekst;
        }
        var biter = new ArrayList<String>();
        for (var ord : tekst.split("(?<= )")) {
            if (!biter.isEmpty() && (biter.getLast() + ord).length() < 28) {
                biter.add(biter.removeLast() + ord);
            } else {
                biter.add(ord);
            }
        }
        return biter.stream()
                .map(bit ->
                        "=?utf-8?B?" + Base64.getEncoder().encodeToString(bit.getBytes(StandardCharsets.UTF_8)) + "?=")
                .collect(Collectors.joining("\n "));
    }

    private static String quotedPrintable(String tekst, Charset tegnsett) {
        var ut = new StringBuilder();
        for (var linje : tekst.split("\n", -1)) {
            int lengde = 0;
            for (byte b : linje.getBytes(tegnsett)) {
                int verdi = b & 0xFF;
                var kodet = verdi < 32 || verdi > 126 || verdi == '=' ? "=%02X".formatted(verdi) : "" + (char) verdi;
                if (lengde + kodet.length() > 74) {
                    ut.append("=\n");
                    lengde = 0;
                }
                ut.append(kodet);
                lengde += kodet.length();
            }
            ut.append('\n');
        }
        return ut.toString().stripTrailing();
    }

    private static String crlf(String tekst) {
        return tekst.replace("\n", "\r\n");
    }
}
