package no.dokumentsenter.lesing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.outlookmessageparser.OutlookMessageParser;
import org.simplejavamail.outlookmessageparser.model.OutlookFileAttachment;
import org.simplejavamail.outlookmessageparser.model.OutlookMessage;
import org.simplejavamail.outlookmessageparser.model.OutlookRecipient;

/** Reads Outlook's .msg (MS-OXMSG). */
final class Msgleser {
    private static final int FLEST_SIGNATURER = 20;

    private static final String EGENSKAPER = "__properties_version1.0";
    private static final String NAVNELISTE = "__nameid_version1.0";
    private static final String INDRE_MELDING = "__substg1.0_3701000D";
    private static final String EMNE = "__substg1.0_0037001F";

    /** MS-OXPROPS: SentRepresentingName, SenderName. */
    private static final List<Integer> AVSENDERNAVN = List.of(0x0042, 0x0C1A);

    /** MS-OXPROPS: SentRepresentingSmtpAddress, SenderSmtpAddress. */
    private static final List<Integer> AVSENDERADRESSER = List.of(0x5D02, 0x5D01);

    private Msgleser() {}

    static Epost les(Path fil, Path mappe) throws IOException {
        OutlookMessage melding;
        try {
            melding = new OutlookMessageParser().parseMsg(fil.toFile());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UlesbarEpost("Not a readable Outlook message", e);
        }
        var vedlegg = new Vedleggsmappe(mappe);
        leggTilFiler(melding, vedlegg);
        leggTilMeldinger(fil, vedlegg);
        var tekst = Tekstrens.tekst(tekst(melding)).strip();
        var signaturer = signaturer(melding, mappe);
        boolean hel = erHeltSignert(melding) && signaturer.size() == 1;
        return new Epost(
                valgt(melding.getMessageId()),
                foerste(melding, melding.getFromName(), AVSENDERNAVN).orElse(""),
                adresse(melding),
                mottakere(melding.getToRecipients()),
                mottakere(melding.getCcRecipients()),
                valgt(melding.getSubject()).map(Tekstrens::linje).orElse(""),
                sendt(melding),
                (tekst + vedlegg.merknad()).strip(),
                vedlegg.vedlegg(),
                new Saertegn(
                        Optional.empty(), // somebody has put the file here: no rule decides over it
                        vedlegg.utelatt(),
                        vedlegg.utelatte(),
                        hel ? Optional.of(signaturer.getFirst()) : Optional.empty(),
                        hel ? List.of() : signaturer,
                        erKryptert(melding),
                        Lenker.av(tekst, html(melding)),
                        Lenker.egneOrd(tekst)));
    }

    private static String adresse(OutlookMessage melding) {
        return foerste(melding, melding.getFromEmail(), AVSENDERADRESSER)
                .filter(a -> a.contains("@"))
                .orElse("");
    }

    /** Outlook keeps a signed message whole as an attachment (MS-OXOSMIME 2.1), whatever it has taken out of it to show. */
    private static List<Signatur> signaturer(OutlookMessage melding, Path mappe) {
        var avsender = adresse(melding);
        return melding.getOutlookAttachments().stream()
                .filter(OutlookFileAttachment.class::isInstance)
                .map(ett -> ((OutlookFileAttachment) ett).getData())
                .filter(data -> data != null && data.length > 0)
                .flatMap(data -> Mimeleser.signatur(data, avsender, mappe).stream())
                .limit(FLEST_SIGNATURER)
                .toList();
    }

    /** That the message is nothing but what is signed. */
    private static boolean erHeltSignert(OutlookMessage melding) {
        return valgt(melding.getMessageClass())
                        .filter(slag -> slag.toUpperCase(Locale.ROOT).startsWith("IPM.NOTE.SMIME"))
                        .isPresent()
                && melding.getOutlookAttachments().size() == 1;
    }

    private static boolean erKryptert(OutlookMessage melding) {
        return melding.getOutlookAttachments().stream()
                .filter(OutlookFileAttachment.class::isInstance)
                .map(ett -> ((OutlookFileAttachment) ett).getData())
                .anyMatch(data -> data != null && Smime.erKryptert(data));
    }

    private static Optional<String> valgt(@Nullable String verdi) {
        return Optional.ofNullable(verdi).filter(v -> !v.isBlank());
    }

    /** The library's own choice may be empty, or an address that only the sender's Exchange understands. */
    private static Optional<String> foerste(OutlookMessage melding, @Nullable String valg, List<Integer> egenskaper) {
        var andre = egenskaper.stream().map(melding::getPropertyValue).filter(String.class::isInstance);
        return Stream.concat(Stream.ofNullable(valg), andre.map(String.class::cast))
                .map(Tekstrens::linje)
                .filter(v -> !v.isBlank() && !v.startsWith("/"))
                .findFirst();
    }

    private static String tekst(OutlookMessage melding) {
        return valgt(melding.getBodyText())
                .or(() -> valgt(html(melding)).map(Htmltekst::av))
                .orElse("");
    }

    private static String html(OutlookMessage melding) {
        return valgt(melding.getBodyHTML())
                .or(() -> valgt(melding.getConvertedBodyHTML()))
                .orElse("");
    }

    private static Optional<Instant> sendt(OutlookMessage melding) {
        return tid(melding::getClientSubmitTime).or(() -> tid(melding::getDate));
    }

    private static Optional<Instant> tid(Supplier<@Nullable Date> felt) {
        try {
            return Optional.ofNullable(felt.get()).map(Date::toInstant);
        } catch (NullPointerException e) {
            return Optional.empty(); // the library copies the date without looking whether it is there
        }
    }

    private static List<String> mottakere(List<OutlookRecipient> mottakere) {
        return mottakere.stream()
                .limit(500)
                .map(m -> Mimehode.vist(
                        Tekstrens.linje(Objects.requireNonNullElse(m.getName(), "")),
                        Objects.requireNonNullElse(m.getAddress(), "")))
                .toList();
    }

    private static void leggTilFiler(OutlookMessage melding, Vedleggsmappe vedlegg) throws IOException {
        var html = html(melding);
        for (var ett : melding.getOutlookAttachments()) {
            if (!(ett instanceof OutlookFileAttachment fil)) continue;
            if (fil.getData() == null) {
                vedlegg.utelat();
                continue;
            }
            var navn = valgt(fil.getLongFilename())
                    .or(() -> valgt(fil.getFilename()))
                    .orElse("");
            boolean innebygd = valgt(fil.getContentId())
                    .filter(id -> html.contains("cid:" + id))
                    .isPresent();
            var reserve = "vedlegg-" + (vedlegg.antall() + 1) + Objects.requireNonNullElse(fil.getExtension(), "");
            vedlegg.leggTil(navn, reserve, new ByteArrayInputStream(fil.getData()), innebygd);
        }
    }

    /** A message inside the message is lifted out as a whole .msg, with nothing translated. */
    private static void leggTilMeldinger(Path fil, Vedleggsmappe vedlegg) throws IOException {
        try (var ole = new POIFSFileSystem(fil.toFile(), true)) {
            for (var navn : ole.getRoot().getEntryNames()) {
                if (navn.startsWith("__attach_version1.0_")) leggTilMelding(ole.getRoot(), navn, vedlegg);
            }
        } catch (RuntimeException e) {
            vedlegg.utelat();
        }
    }

    private static void leggTilMelding(DirectoryEntry rot, String navn, Vedleggsmappe vedlegg) throws IOException {
        try {
            if (!(rot.getEntryCaseInsensitive(navn) instanceof DirectoryEntry ett)
                    || !ett.hasEntryCaseInsensitive(INDRE_MELDING)
                    || !(ett.getEntryCaseInsensitive(INDRE_MELDING) instanceof DirectoryEntry indre)) return;
            var nummer = "melding-" + (vedlegg.antall() + 1) + ".msg";
            vedlegg.leggTil(emne(indre) + ".msg", nummer, loeftUt(rot, indre), false);
        } catch (FileNotFoundException | RuntimeException e) {
            vedlegg.utelat(); // half a message: the outer one is read all the same
        }
    }

    private static String emne(DirectoryEntry melding) throws IOException {
        if (!melding.hasEntryCaseInsensitive(EMNE)) return "";
        var emne = new String(les(melding, EMNE), StandardCharsets.UTF_16LE);
        return emne.replaceAll("[/\\\\]", "-");
    }

    private static InputStream loeftUt(DirectoryEntry ytre, DirectoryEntry indre) throws IOException {
        try (var ny = new POIFSFileSystem()) {
            for (var navn : indre.getEntryNames()) {
                if (!navn.equals(EGENSKAPER))
                    EntryUtils.copyNodeRecursively(indre.getEntryCaseInsensitive(navn), ny.getRoot());
            }
            ny.createDocument(new ByteArrayInputStream(medToppnivaaHode(les(indre, EGENSKAPER))), EGENSKAPER);
            if (ytre.hasEntryCaseInsensitive(NAVNELISTE)) {
                EntryUtils.copyNodeRecursively(ytre.getEntryCaseInsensitive(NAVNELISTE), ny.getRoot());
            }
            var ut = new ByteArrayOutputStream();
            ny.writeFilesystem(ut);
            return new ByteArrayInputStream(ut.toByteArray());
        }
    }

    /** MS-OXMSG 2.4.1: the header is 32 bytes in a message of its own and 24 in one inside another. */
    private static byte[] medToppnivaaHode(byte[] egenskaper) {
        var ut = new byte[egenskaper.length + 8];
        int hode = Math.min(24, egenskaper.length);
        System.arraycopy(egenskaper, 0, ut, 0, hode);
        System.arraycopy(egenskaper, hode, ut, hode + 8, egenskaper.length - hode);
        return ut;
    }

    private static byte[] les(DirectoryEntry mappe, String navn) throws IOException {
        if (!(mappe.getEntryCaseInsensitive(navn) instanceof DocumentEntry dokument))
            throw new FileNotFoundException(navn);
        try (var stroem = new DocumentInputStream(dokument)) {
            return stroem.readAllBytes();
        }
    }
}
