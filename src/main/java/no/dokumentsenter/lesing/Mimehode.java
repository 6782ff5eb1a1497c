package no.dokumentsenter.lesing;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Header fields as the sender meant them, however they were written. */
final class Mimehode {
    private static final int MAKS_ADRESSER = 500;

    /** Characters; five hundred addresses with names take half of it. */
    private static final int MAKS_FELT = 32 * 1024;

    private static final Pattern NAVN = Pattern.compile("(?i)\\b(?:file)?name\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern TEGNSETT = Pattern.compile("(?i)\\bcharset\\s*=\\s*\"?([^\";\\s]+)");

    private Mimehode() {}

    static Optional<String> felt(Part del, String navn) {
        try {
            var verdier = del.getHeader(navn);
            return verdier == null || verdier.length == 0 ? Optional.empty() : Optional.of(verdier[0]);
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    static String tekst(String raa) {
        return Tekstrens.linje(Kodeord.dekod(rett(raa.replaceAll("\r?\n[ \t]+", " "))));
    }

    /** Raw 8-bit headers come as one character per byte. */
    private static String rett(String raa) {
        boolean bytes = raa.chars().anyMatch(c -> c > 0x7F) && raa.chars().allMatch(c -> c <= 0xFF);
        if (!bytes) return raa;
        return Tekstrens.dekod(raa.getBytes(StandardCharsets.ISO_8859_1), Optional.empty());
    }

    static List<InternetAddress> adresser(Part del, String felt) {
        try {
            var verdier = del.getHeader(felt);
            var ut = new ArrayList<InternetAddress>();
            if (verdier != null) for (var verdi : verdier) ut.addAll(List.of(les(verdi)));
            return ut.subList(0, Math.min(ut.size(), MAKS_ADRESSER));
        } catch (MessagingException e) {
            return List.of();
        }
    }

    private static InternetAddress[] les(String verdi) {
        var rett = rett(kort(verdi).replaceAll("\r?\n[ \t]+", " "));
        try {
            return InternetAddress.parseHeader(rett, false);
        } catch (AddressException | RuntimeException e) {
            var adresse = new InternetAddress();
            adresse.setAddress(rett);
            return new InternetAddress[] {adresse};
        }
    }

    /** The library's time grows with the square of the length: a megabyte of parentheses took minutes. */
    private static String kort(String verdi) {
        if (verdi.length() <= MAKS_FELT) return verdi;
        int komma = verdi.lastIndexOf(',', MAKS_FELT);
        return verdi.substring(0, komma > 0 ? komma : MAKS_FELT);
    }

    static String navn(InternetAddress adresse) {
        // The raw form, for the library would read unknown character sets as nothing.
        var raa = adresse.toString();
        int vinkel = raa.lastIndexOf('<');
        if (adresse.getPersonal() == null || vinkel < 1) return "";
        return tekst(raa.substring(0, vinkel))
                .replaceAll("^\"|\"$", "")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    static String adresse(InternetAddress adresse) {
        return adresse.getAddress() == null ? "" : tekst(adresse.getAddress());
    }

    static String vist(InternetAddress adresse) {
        return vist(navn(adresse), adresse(adresse));
    }

    static String vist(String navn, String adresse) {
        if (navn.isBlank() || navn.equals(adresse)) return adresse;
        return adresse.isBlank() ? navn : navn + " <" + adresse + ">";
    }

    static String type(Part del) {
        var raa = felt(del, "Content-Type").orElse("text/plain");
        try {
            return new ContentType(raa).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException e) {
            return raa.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<String> tegnsett(Part del) {
        var funnet = TEGNSETT.matcher(felt(del, "Content-Type").orElse(""));
        return funnet.find() ? Optional.of(funnet.group(1)) : Optional.empty();
    }

    static boolean erVedlegg(Part del) {
        return felt(del, "Content-Disposition")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
    }

    static Optional<String> filnavn(Part del) {
        try {
            var navn = del.getFileName();
            if (navn != null && !navn.isBlank()) return Optional.of(tekst(navn));
        } catch (MessagingException | RuntimeException e) {
            // falls through to the simple reading
        }
        for (var felt : List.of("Content-Disposition", "Content-Type")) {
            var funnet = NAVN.matcher(felt(del, felt).orElse(""));
            if (funnet.find()) return Optional.of(tekst(funnet.group(1) != null ? funnet.group(1) : funnet.group(2)));
        }
        return Optional.empty();
    }
}
