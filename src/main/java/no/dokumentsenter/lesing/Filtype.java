package no.dokumentsenter.lesing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import no.dokumentsenter.felles.Arbeidsmappe;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * The type of a file by its content. The file name decides only between types that share their first bytes, such as a
 * text and a CSV table.
 */
record Filtype(String mimetype, String puid) {
    static final String PDF = "application/pdf";
    static final String EPOST = "message/rfc822";
    static final String MSG = "application/vnd.ms-outlook";
    static final String KALENDER = "text/calendar";
    static final String ZIP = "application/zip";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    /** As much as Tika looks at. */
    private static final int HODE = 64 * 1024;

    /** Mail headers that real messages begin with; two of them make a message of what looks like text. */
    private static final Pattern EPOSTHODE = Pattern.compile(
            "(?im)^(from|to|date|subject|received|message-id|mime-version|content-type|return-path|delivered-to):");

    private static final Pattern HODELINJE = Pattern.compile("(?s)\\A(From [^\n]*\n|>From [^\n]*\n)?[!-9;-~]+:.*");

    /** Some 0.3 s to load: not for those that only carry a type already found. */
    private static final class Tika {
        static final MimeTypes TYPER = MimeTypes.getDefaultMimeTypes();
    }

    static Filtype av(Path fil, String filnavn) throws IOException {
        return av(() -> Files.newInputStream(fil), filnavn, funnet -> pakke(fil, funnet));
    }

    static Filtype av(Filinnhold innhold, String filnavn) throws IOException {
        return av(innhold, filnavn, funnet -> pakke(innhold, funnet));
    }

    private static Filtype av(Filinnhold innhold, String filnavn, Pakkeleser pakker) throws IOException {
        try (var stroem = innhold.aapne()) {
            var hode = stroem.readNBytes(HODE);
            var type = type(innhold, hode, filnavn, pakker);
            return new Filtype(type, puid(type, hode));
        }
    }

    /** What a package is, by what lies in it; else what it looked like. */
    private interface Pakkeleser {
        String type(String funnet) throws IOException;
    }

    /** Most of what comes is PDF, which needs no search through a thousand types. */
    private static String type(Filinnhold innhold, byte[] hode, String filnavn, Pakkeleser pakker) throws IOException {
        var ole = begynner(hode, 0xD0, 0xCF, 0x11, 0xE0);
        var pakke = begynner(hode, 'P', 'K', 3, 4);
        if (!ole && !pakke && inneholder(hode, "%PDF-", 1024)) return PDF;
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, filnavn);
        var funnet = Tika.TYPER
                .detect(new ByteArrayInputStream(hode), metadata)
                .getBaseType()
                .toString();
        if (ole) return ole(innhold, funnet);
        if (pakke) return pakker.type(funnet);
        if (funnet.startsWith("text/") || funnet.equals("application/octet-stream")) {
            if (erEpost(hode)) return EPOST;
        }
        return funnet;
    }

    static boolean erEpost(byte[] hode) {
        var tekst = new String(hode, StandardCharsets.ISO_8859_1);
        var slutt = tekst.split("\r?\n\r?\n", 2)[0];
        return HODELINJE.matcher(slutt).matches()
                && EPOSTHODE.matcher(slutt).results().limit(2).count() == 2;
    }

    static boolean erOle(Path fil) throws IOException {
        try (var stroem = Files.newInputStream(fil)) {
            return begynner(stroem.readNBytes(8), 0xD0, 0xCF, 0x11, 0xE0);
        }
    }

    /** Whether it begins as a ZIP does; a message never does. */
    static boolean erPakke(Path fil) throws IOException {
        try (var stroem = Files.newInputStream(fil)) {
            return begynner(stroem.readNBytes(4), 'P', 'K', 3, 4);
        }
    }

    /** Old Office formats share one container; the names of its streams, in UTF-16, tell them apart. */
    private static String ole(Filinnhold innhold, String funnet) throws IOException {
        var navn = new LinkedHashMap<String, String>();
        navn.put("__properties_version1.0", MSG);
        navn.put("WordDocument", "application/msword");
        navn.put("Workbook", "application/vnd.ms-excel");
        navn.put("PowerPoint Document", "application/vnd.ms-powerpoint");
        try (var stroem = new BufferedInputStream(innhold.aapne(), 1 << 20)) {
            var bit = new byte[1 << 20];
            int rest = 0;
            for (int n; (n = stroem.read(bit, rest, bit.length - rest)) > 0; ) {
                var tekst = new String(bit, 0, rest + n, StandardCharsets.ISO_8859_1);
                for (var ett : navn.entrySet()) {
                    var utf16 =
                            new String(ett.getKey().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
                    if (tekst.contains(utf16)) return ett.getValue();
                }
                int behold = Math.min(64, rest + n);
                System.arraycopy(bit, rest + n - behold, bit, 0, behold);
                rest = behold;
            }
        }
        return funnet;
    }

    /** The list of what a package holds stands at its end, so it must lie in a file. */
    private static String pakke(Filinnhold innhold, String funnet) throws IOException {
        try (var mappe = Arbeidsmappe.ny("pakke");
                var stroem = innhold.aapne()) {
            var fil = mappe.sti().resolve("pakke");
            Files.copy(stroem, fil);
            return pakke(fil, funnet);
        }
    }

    private static String pakke(Path fil, String funnet) {
        try (var zip = new ZipFile(fil.toFile())) {
            if (zip.getEntry("word/document.xml") != null) return OOXML + "wordprocessingml.document";
            if (zip.getEntry("xl/workbook.xml") != null) return OOXML + "spreadsheetml.sheet";
            if (zip.getEntry("ppt/presentation.xml") != null) return OOXML + "presentationml.presentation";
            var odf = zip.getEntry("mimetype");
            if (odf == null) return funnet;
            try (var stroem = zip.getInputStream(odf)) {
                var type = new String(stroem.readNBytes(100), StandardCharsets.US_ASCII).strip();
                return type.matches("[a-z]+/[\\w.+-]+") ? type : funnet;
            }
        } catch (IOException | RuntimeException e) {
            return funnet; // a torn package keeps the type that its first bytes and name give
        }
    }

    private static boolean begynner(byte[] hode, int... merke) {
        if (hode.length < merke.length) return false;
        for (int i = 0; i < merke.length; i++) if ((hode[i] & 0xFF) != merke[i]) return false;
        return true;
    }

    private static boolean inneholder(byte[] hode, String merke, int innen) {
        return new String(hode, 0, Math.min(innen, hode.length), StandardCharsets.ISO_8859_1).contains(merke);
    }

    private static final Map<String, String> PUID = Map.ofEntries(
            Map.entry("image/tiff", "fmt/353"),
            Map.entry("image/bmp", "fmt/119"),
            Map.entry("image/svg+xml", "fmt/413"),
            Map.entry("image/jp2", "x-fmt/392"),
            Map.entry("image/webp", "fmt/566"),
            Map.entry("image/heic", "fmt/1101"),
            Map.entry("text/plain", "x-fmt/111"),
            Map.entry("text/csv", "x-fmt/18"),
            Map.entry("text/html", "fmt/96"),
            Map.entry(KALENDER, "fmt/388"),
            Map.entry("application/xhtml+xml", "fmt/102"),
            Map.entry("application/xml", "fmt/101"),
            Map.entry("application/json", "fmt/817"),
            Map.entry(EPOST, "fmt/278"),
            Map.entry(MSG, "x-fmt/430"),
            Map.entry(OOXML + "wordprocessingml.document", "fmt/412"),
            Map.entry(OOXML + "spreadsheetml.sheet", "fmt/214"),
            Map.entry(OOXML + "presentationml.presentation", "fmt/215"),
            Map.entry("application/msword", "fmt/40"),
            Map.entry("application/vnd.ms-excel", "fmt/61"),
            Map.entry("application/vnd.ms-powerpoint", "fmt/126"),
            Map.entry("application/vnd.oasis.opendocument.text", "fmt/291"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "fmt/295"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "fmt/293"),
            Map.entry("application/rtf", "fmt/355"),
            Map.entry(ZIP, "x-fmt/263"),
            Map.entry("application/x-7z-compressed", "fmt/484"),
            Map.entry("audio/mpeg", "fmt/134"),
            Map.entry("video/mp4", "fmt/199"));

    private static final Pattern PDF_UTGAVE = Pattern.compile("%PDF-(\\d\\.\\d)");

    private static final Map<String, String> PDF_UTGAVER = Map.of(
            "1.0",
            "fmt/14",
            "1.1",
            "fmt/15",
            "1.2",
            "fmt/16",
            "1.3",
            "fmt/17",
            "1.4",
            "fmt/18",
            "1.5",
            "fmt/19",
            "1.6",
            "fmt/20",
            "1.7",
            "fmt/276",
            "2.0",
            "fmt/1129");

    private static final Map<String, String> PDFA_UTGAVER = Map.of(
            "1A", "fmt/95", "1B", "fmt/354", "2A", "fmt/476", "2B", "fmt/477", "2U", "fmt/478", "3A", "fmt/479", "3B",
            "fmt/480", "3U", "fmt/481");

    /** PRONOM's own number for the format, as far as the first bytes tell the version. */
    private static String puid(String type, byte[] hode) {
        return switch (type) {
            case PDF -> pdfPuid(hode);
            case "image/png" -> pngPuid(hode);
            case "image/jpeg" -> jpegPuid(hode);
            case "image/gif" -> inneholder(hode, "GIF87a", 6) ? "fmt/3" : "fmt/4";
            default -> PUID.getOrDefault(type, "fmt/0");
        };
    }

    private static String pdfPuid(byte[] hode) {
        var utgave = PDF_UTGAVE.matcher(new String(hode, StandardCharsets.ISO_8859_1));
        return utgave.find() ? PDF_UTGAVER.getOrDefault(utgave.group(1), "fmt/0") : "fmt/0";
    }

    /** 1.1 brought iCCP, sRGB and sPLT; 1.2 brought iTXt: the PNG specification's history. */
    private static String pngPuid(byte[] hode) {
        var tekst = new String(hode, StandardCharsets.ISO_8859_1);
        if (tekst.contains("iTXt")) return "fmt/13";
        return tekst.contains("iCCP") || tekst.contains("sRGB") || tekst.contains("sPLT") ? "fmt/12" : "fmt/11";
    }

    private static String jpegPuid(byte[] hode) {
        if (inneholder(hode, "Exif\0\0", 16)) return "fmt/645";
        if (!inneholder(hode, "JFIF\0", 12) || hode.length < 13) return "fmt/41";
        return switch (hode[12]) {
            case 0 -> "fmt/42";
            case 1 -> "fmt/43";
            default -> "fmt/44";
        };
    }

    /** The same PDF, known to claim PDF/A: part 1-4, conformance a, b or u. */
    Filtype somPdfa(int del, String nivaa) {
        var kjent = Optional.ofNullable(PDFA_UTGAVER.get(del + nivaa.toUpperCase(Locale.ROOT)));
        return new Filtype(mimetype, kjent.orElse(puid));
    }
}
