package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens foreign PDFs with bounded memory and scratch file. */
final class Pdf {
    private static final long I_MINNET = 64L << 20;
    private static final long PAA_DISK = 1L << 30;
    private static final int HALE = 4096;

    /** A linearized file also has one near the start, with 0: that one says nothing about the end. */
    private static final Pattern SLUTT = Pattern.compile("startxref\\s+[1-9]");

    private Pdf() {}

    /** @throws Ulesbar when the end is missing: a rebuilt half document must not pass for the whole */
    static PDDocument aapne(Path fil, Lesegrenser grenser, Path mappe) throws IOException {
        if (!harSlutt(fil)) throw new Ulesbar(Grunn.SKADET);
        var minne = MemoryUsageSetting.setupMixed(I_MINNET, I_MINNET + PAA_DISK).setTempDir(mappe.toFile());
        var pdf = Loader.loadPDF(fil.toFile(), "", minne.streamCache);
        int sider = pdf.getNumberOfPages();
        if (sider == 0 || sider > grenser.maksSider()) {
            pdf.close();
            throw new Ulesbar(sider == 0 ? Grunn.TOM : Grunn.FOR_MANGE_SIDER);
        }
        return pdf;
    }

    private static boolean harSlutt(Path fil) throws IOException {
        try (var inn = new RandomAccessFile(fil.toFile(), "r")) {
            inn.seek(Math.max(0, inn.length() - HALE));
            var hale = new byte[(int) Math.min(HALE, inn.length())];
            inn.readFully(hale);
            return SLUTT.matcher(new String(hale, StandardCharsets.ISO_8859_1)).find();
        }
    }

    /** Opened without a password, so it may be read; its limits on printing and copying end at the archive. */
    static Path utenLaas(PDDocument pdf, Path mappe) throws IOException {
        var ut = Files.createTempFile(mappe, "aapen", ".pdf");
        pdf.setAllSecurityToBeRemoved(true);
        pdf.save(ut.toFile());
        return ut;
    }
}
