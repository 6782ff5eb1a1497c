package no.dokumentsenter.lesing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.SharedFileInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an Internet message (RFC 5322, MIME), also one that breaks the rules. */
final class Mimeleser {
    private static final int MAKS_DYBDE = 20;
    private static final int MAKS_KROPP = 8 << 20;
    private static final int HODE = 64 * 1024;
    private static final int MAKS_HODE = 4 << 20;
    private static final Pattern GRENSE = Pattern.compile("(?m)^--(\\S[^\r\n]{0,100}?)\\s*$");
    private static final Instant TIDLIGST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Set<String> PKCS7 = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");
    private static final Pattern PKCS7_VEDSIDEN = Pattern.compile("(?i)application/(x-)?pkcs7-signature");
    private static final String KRYPTERT = "[Meldingen er kryptert til mottakerens nøkkel og kan ikke leses her.]";

    /** What a report carries about the message it reports on (RFC 6522, RFC 6533). */
    private static final Set<String> RAPPORTDELER = Set.of(
            "message/delivery-status",
            "message/global-delivery-status",
            "message/rfc822",
            "message/global",
            "text/rfc822-headers",
            "message/global-headers");

    private static final Instant SENEST = Instant.parse("2100-01-01T00:00:00Z");

    static {
        slapp();
    }

    /** More are not told: each costs a look at the whole part. */
    private static final int FLEST_DELSIGNATURER = 20;

    private final Vedleggsmappe vedlegg;
    private final StringBuilder html = new StringBuilder();
    private final List<Utsatt> innebygde = new ArrayList<>();
    private boolean iRapport;
    private boolean ekteVedlegg;
    private boolean harTekst;
    private boolean kryptert;
    private String avsender = "";
    private @Nullable Signatur signatur;
    private final List<Signatur> delsignaturer = new ArrayList<>();

    /** A picture whose place is known only when the whole body is read. */
    private record Utsatt(Part del, String id) {}

    private Mimeleser(Path mappe) {
        this.vedlegg = new Vedleggsmappe(mappe);
    }

    /**
     * The library is told to forgive. It reads most of this once, at class loading, and only from system properties:
     * call before anything else touches jakarta.mail.
     */
    static void slapp() {
        Map.ofEntries(
                        Map.entry("mail.mime.ignoreunknownencoding", "true"),
                        Map.entry("mail.mime.parameters.strict", "false"),
                        Map.entry("mail.mime.address.strict", "false"),
                        Map.entry("mail.mime.contenttype.strict", "false"),
                        Map.entry("mail.mime.base64.ignoreerrors", "true"),
                        Map.entry("mail.mime.uudecode.ignoreerrors", "true"),
                        Map.entry("mail.mime.uudecode.ignoremissingbeginend", "true"),
                        Map.entry("mail.mime.multipart.ignoremissingendboundary", "true"),
                        Map.entry("mail.mime.multipart.ignoremissingboundaryparameter", "true"),
                        Map.entry("mail.mime.multipart.allowempty", "true"))
                .forEach(System::setProperty);
    }

    static Epost les(Path fil, Path mappe) throws IOException {
        try (var start = Files.newInputStream(fil)) {
            var hode = start.readNBytes(HODE);
            if (!Filtype.erEpost(hode) && !Filtype.erEpost(medMer(hode, start))) {
                throw new UlesbarEpost("Not a mail message");
            }
        }
        try (var stroem = new SharedFileInputStream(fil.toFile())) {
            return new Mimeleser(mappe).les(new MimeMessage(Session.getInstance(new Properties()), stroem));
        } catch (MessagingException e) {
            throw new UlesbarEpost("The message has no readable header", e);
        }
    }

    /** One header field may be longer than most messages, and hide what the others say. */
    private static byte[] medMer(byte[] hode, InputStream resten) throws IOException {
        var ut = new ByteArrayOutputStream();
        ut.writeBytes(hode);
        ut.writeBytes(resten.readNBytes(MAKS_HODE));
        return ut.toByteArray();
    }

    /**
     * The signature on a message that Outlook keeps whole as an attachment: with its header and boundaries, or as a lump
     * with the message inside. Empty when it is neither.
     */
    static Optional<Signatur> signatur(byte[] innhold, String avsender, Path mappe) {
        var pakket = new Smime(avsender).pakkUt(innhold);
        if (pakket.isPresent()) return pakket.map(Smime.Innpakket::signatur);
        try {
            var melding = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(innhold));
            if (!Mimehode.type(melding).equals("multipart/signed")) return Optional.empty();
            var leser = new Mimeleser(mappe);
            leser.avsender = avsender;
            return Optional.ofNullable(leser.kontroller(melding));
        } catch (MessagingException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Epost les(MimeMessage melding) throws IOException {
        avsender = Mimehode.adresser(melding, "From").stream()
                .findFirst()
                .map(Mimehode::adresse)
                .orElse("");
        var rent = Tekstrens.tekst(kropp(melding, 0)).strip();
        for (var utsatt : innebygde) {
            lagre(utsatt.del(), html.indexOf("cid:" + utsatt.id()) >= 0);
        }
        var fra = Mimehode.adresser(melding, "From").stream()
                .findFirst()
                .or(() -> Mimehode.adresser(melding, "Sender").stream().findFirst());
        return new Epost(
                Mimehode.felt(melding, "Message-ID").map(Mimehode::tekst).filter(id -> !id.isBlank()),
                fra.map(Mimehode::navn).orElse(""),
                fra.map(Mimehode::adresse).orElse(""),
                Mimehode.adresser(melding, "To").stream().map(Mimehode::vist).toList(),
                Mimehode.adresser(melding, "Cc").stream().map(Mimehode::vist).toList(),
                Mimehode.felt(melding, "Subject").map(Mimehode::tekst).orElse(""),
                Mimehode.felt(melding, "Date").flatMap(Mimeleser::tidspunkt),
                (rent + vedlegg.merknad()).strip(),
                vedlegg.vedlegg(),
                new Saertegn(
                        Autopost.av(melding, ekteVedlegg),
                        vedlegg.utelatt(),
                        vedlegg.utelatte(),
                        Optional.ofNullable(signatur),
                        List.copyOf(delsignaturer),
                        kryptert,
                        Lenker.av(rent, html.toString()),
                        Lenker.egneOrd(rent)));
    }

    static Optional<Instant> tidspunkt(String dato) {
        try {
            var lest = new MailDateFormat().parse(dato).toInstant();
            return lest.isAfter(TIDLIGST) && lest.isBefore(SENEST) ? Optional.of(lest) : Optional.empty();
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The text of this part and those below; attachments are put aside on the way. */
    private String kropp(Part del, int dybde) throws IOException {
        try {
            var type = Mimehode.type(del);
            if (dybde > MAKS_DYBDE) {
                vedlegg.utelat();
                return "";
            }
            if (type.startsWith("multipart/")) return flere(del, type, dybde);
            boolean tekst = type.equals("text/plain") || type.equals("text/html") || !type.contains("/");
            if (tekst && !Mimehode.erVedlegg(del) && Mimehode.filnavn(del).isEmpty()) {
                var lest = lesTekst(del, type);
                harTekst |= !lest.isBlank();
                return lest;
            }
            if (erTnef(del, type)) return lesTnef(del);
            if (PKCS7.contains(type)) return lesPkcs7(del, dybde);
            ettVedlegg(del, type);
        } catch (MessagingException | RuntimeException e) {
            vedlegg.utelat();
        }
        return "";
    }

    private String flere(Part del, String type, int dybde) throws IOException, MessagingException {
        if (type.equals("multipart/signed")) noter(kontroller(del), dybde);
        if (type.equals("multipart/encrypted")) kryptert = true; // RFC 3156: its parts are a version and a lump
        iRapport |= type.equals("multipart/report");
        var biter = new ArrayList<String>();
        String ren = "";
        for (var en : deler(del)) {
            var tekst = kropp(en, dybde + 1);
            if (ren.isBlank() && Mimehode.type(en).equals("text/plain")) ren = tekst;
            if (!tekst.isBlank()) biter.add(tekst);
        }
        if (biter.isEmpty()) return type.equals("multipart/encrypted") ? KRYPTERT : "";
        if (!type.equals("multipart/alternative")) return String.join("\n\n", biter);
        return ren.isBlank() ? biter.getLast() : ren;
    }

    private List<BodyPart> deler(Part del) throws IOException, MessagingException {
        try {
            var deler = alle(new MimeMultipart(del.getDataHandler().getDataSource()));
            if (!deler.isEmpty()) return deler;
        } catch (MessagingException e) {
            // the boundary in the header is not the one in the body: below
        }
        var bytes = lesBytes(del);
        var grense = GRENSE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!grense.find()) throw new MessagingException("No boundary");
        var type = "multipart/mixed; boundary=\"%s\"".formatted(grense.group(1).replaceAll("[\"\\\\]", ""));
        return alle(new MimeMultipart(new ByteArrayDataSource(bytes, type)));
    }

    private static List<BodyPart> alle(MimeMultipart flere) throws MessagingException {
        var ut = new ArrayList<BodyPart>();
        for (int i = 0; i < flere.getCount(); i++) ut.add(flere.getBodyPart(i));
        return ut;
    }

    private String lesTekst(Part del, String type) throws IOException, MessagingException {
        var bytes = lesBytes(del);
        if (!type.equals("text/html"))
            return Uukode.skill(Tekstrens.dekod(bytes, Mimehode.tegnsett(del)), this::ifraTekst);
        var side = Tekstrens.dekod(bytes, Mimehode.tegnsett(del).or(() -> Htmltekst.tegnsett(bytes)));
        html.append(side);
        return Htmltekst.av(side);
    }

    private void ifraTekst(String navn, byte[] innhold) throws IOException {
        ekteVedlegg = true;
        vedlegg.leggTil(navn, "vedlegg-" + (vedlegg.antall() + 1), new ByteArrayInputStream(innhold), false);
    }

    private byte[] lesBytes(Part del) throws IOException, MessagingException {
        var ut = new ByteArrayOutputStream();
        try (var inn = del.getInputStream()) {
            var bit = new byte[8192];
            for (int n; (n = inn.read(bit)) > 0 && ut.size() < MAKS_KROPP; ) ut.write(bit, 0, n);
        } catch (IOException e) {
            if (ut.size() == 0) throw e; // else: a broken end, and what came before it is the text
        }
        if (ut.size() >= MAKS_KROPP) vedlegg.utelat();
        return ut.toByteArray();
    }

    /** A signature holds for the message when it is around all of it; one around a part says nothing of the rest. */
    private void noter(@Nullable Signatur funnet, int dybde) {
        if (funnet == null) return;
        if (dybde == 0) {
            signatur = funnet;
        } else if (delsignaturer.size() < FLEST_DELSIGNATURER) {
            delsignaturer.add(funnet);
        }
    }

    private @Nullable Signatur kontroller(Part del) throws IOException, MessagingException {
        var type = Mimehode.felt(del, "Content-Type").orElse("");
        if (!PKCS7_VEDSIDEN.matcher(type).find()) return null;
        var deler = deler(del);
        if (deler.size() != 2) return new Signatur(Signatur.Utfall.UKJENT, "", "");
        var raa = Raadel.foerste(del);
        if (raa.isEmpty()) return new Signatur(Signatur.Utfall.UKJENT, "", "");
        return new Smime(avsender).kontroller(raa.get(), lesBytes(deler.getLast()));
    }

    private String lesPkcs7(Part del, int dybde) throws IOException, MessagingException {
        var bytes = Raadel.les(del.getInputStream());
        if (bytes.isPresent() && Smime.erKryptert(bytes.get())) {
            kryptert = true;
            lagre(del, true);
            return KRYPTERT;
        }
        var pakket = bytes.flatMap(cms -> new Smime(avsender).pakkUt(cms));
        if (pakket.isEmpty()) {
            ettVedlegg(del, Mimehode.type(del));
            return "";
        }
        noter(pakket.get().signatur(), dybde);
        return kropp(new MimeBodyPart(new ByteArrayInputStream(pakket.get().innhold())), dybde + 1);
    }

    private static boolean erTnef(Part del, String type) throws IOException, MessagingException {
        if (!type.endsWith("ms-tnef") && !Mimehode.filnavn(del).orElse("").equalsIgnoreCase("winmail.dat"))
            return false;
        try (var inn = del.getInputStream()) {
            return Tnefleser.er(inn.readNBytes(4));
        }
    }

    /** What the lump holds stands in its place, and it is put aside; one that cannot be opened is an attachment. */
    private String lesTnef(Part del) throws IOException, MessagingException {
        try (var inn = del.getInputStream()) {
            int foer = vedlegg.antall();
            var tekst = Tnefleser.les(inn, !harTekst, vedlegg);
            ekteVedlegg |= vedlegg.antall() > foer;
            lagre(del, true);
            return tekst;
        } catch (Ulesbar e) {
            vedlegg.utelat();
            lagre(del, false);
            return "";
        }
    }

    private void ettVedlegg(Part del, String type) throws IOException, MessagingException {
        var id = Mimehode.felt(del, "Content-ID").map(i -> i.strip().replaceAll("^<|>$", ""));
        if (type.startsWith("image/") && id.isPresent()) {
            innebygde.add(new Utsatt(del, id.get()));
        } else {
            lagre(del, erSignatur(type));
        }
    }

    private static boolean erSignatur(String type) {
        return type.endsWith("pkcs7-signature") || type.equals("application/pgp-signature");
    }

    private void lagre(Part del, boolean innebygd) throws IOException {
        var type = Mimehode.type(del);
        ekteVedlegg |= !innebygd && !(iRapport && RAPPORTDELER.contains(type));
        try (var innhold = del.getInputStream()) {
            var reserve = "vedlegg-" + (vedlegg.antall() + 1) + endelse(type);
            var navn = Mimehode.filnavn(del).orElse("");
            if (type.equals("message/rfc822")) navn = meldingsnavn(del, navn);
            vedlegg.leggTil(navn, reserve, innhold, innebygd);
        } catch (MessagingException e) {
            vedlegg.utelat();
        }
    }

    private static String meldingsnavn(Part del, String navn) {
        if (navn.toLowerCase(Locale.ROOT).endsWith(".eml")) return navn;
        if (!navn.isBlank()) return navn + ".eml";
        try (var innhold = del.getInputStream()) {
            var emne = Mimehode.felt(new MimeMessage(Session.getInstance(new Properties()), innhold), "Subject");
            var rent = emne.map(Mimehode::tekst).orElse("").replaceAll("[/\\\\]", "-");
            return rent.isBlank() ? "" : rent + ".eml";
        } catch (MessagingException | IOException | RuntimeException e) {
            return "";
        }
    }

    private static String endelse(String type) {
        return switch (type) {
            case "message/rfc822" -> ".eml";
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "text/calendar" -> "-innkalling.ics";
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "image/tiff" -> ".tif";
            default -> "";
        };
    }
}
