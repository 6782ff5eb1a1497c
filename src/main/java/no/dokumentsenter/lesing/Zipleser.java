package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the files out of a ZIP, in its order. Each bound is on what is really unpacked, for a bomb lies about its sizes;
 * names are made harmless where all attachments' names are.
 */
final class Zipleser {
    /** A ZIP in a ZIP in a ZIP; a deeper one stays as it is. */
    static final int MAKS_DYBDE = 3;

    /** Letters and drawings shrink to a tenth at best; a few megabytes of white picture may well be a thousandth. */
    private static final int MAKS_FORHOLD = 100;

    private static final long FRI = 10L << 20;
    private static final int MAKS_INNSLAG = 5_000;

    private static final int SLUTTPOST = 22;
    private static final int MAKS_KOMMENTAR = 1 << 16;
    private static final String SLUTTMERKE = "PK\5\6";

    private final Vedleggsmappe vedlegg;
    private final Path fil;
    private final long tak;
    private long pakketUt;
    private boolean kryptert;
    private boolean avkortet;

    private Zipleser(Vedleggsmappe vedlegg, Path fil) throws IOException {
        this.vedlegg = vedlegg;
        this.fil = fil;
        this.tak = Math.max(FRI, Files.size(fil) * MAKS_FORHOLD);
    }

    /** @return what there is to say of the ZIP itself, one of {@link Grunn} */
    static String pakkUt(Path fil, int dybde, Vedleggsmappe vedlegg) throws IOException {
        if (dybde > MAKS_DYBDE || antall(fil) > MAKS_INNSLAG) return Grunn.PAKKE_FOR_STOR;
        return new Zipleser(vedlegg, fil).pakkUt(dybde);
    }

    private String pakkUt(int dybde) throws IOException {
        try (var zip = ZipFile.builder().setPath(fil).get()) {
            for (Enumeration<ZipArchiveEntry> alle = zip.getEntries(); alle.hasMoreElements() && pakketUt <= tak; ) {
                ett(zip, alle.nextElement(), dybde);
            }
        } catch (IOException | RuntimeException e) {
            return Grunn.SKADET;
        }
        if (avkortet) return Grunn.PAKKE_FOR_STOR;
        return kryptert ? Grunn.KRYPTERT : Grunn.PAKKE;
    }

    private void ett(ZipFile zip, ZipArchiveEntry innslag, int dybde) throws IOException {
        // What macOS writes of its own folders; the ZIP itself still has it.
        if (innslag.isDirectory() || innslag.getName().startsWith("__MACOSX/")) return;
        if (innslag.getGeneralPurposeBit().usesEncryption()) {
            kryptert = true;
        } else if (!zip.canReadEntryData(innslag)) {
            vedlegg.utelat();
        } else if (vedlegg.full()) {
            avkortet = true;
            try (var innhold = new Maalt(zip.getInputStream(innslag))) {
                vedlegg.utelatFraPakke(innslag.getName(), innslag.getSize(), innhold);
            }
        } else {
            try (var innhold = new Maalt(zip.getInputStream(innslag))) {
                var navn = innslag.getName();
                avkortet |= !vedlegg.leggTilFraPakke(navn, innhold, dybde) || pakketUt > tak;
            }
        }
    }

    /** How many files it says that it holds, at its end; a ZIP with so many that it needs another form has too many. */
    private static int antall(Path fil) throws IOException {
        try (var inn = new RandomAccessFile(fil.toFile(), "r")) {
            var hale = new byte[(int) Math.min(inn.length(), SLUTTPOST + MAKS_KOMMENTAR)];
            inn.seek(inn.length() - hale.length);
            inn.readFully(hale);
            int slutt = new String(hale, StandardCharsets.ISO_8859_1).lastIndexOf(SLUTTMERKE);
            return slutt < 0 || slutt + 12 > hale.length ? 0 : hale[slutt + 10] & 0xFF | (hale[slutt + 11] & 0xFF) << 8;
        }
    }

    /** Ends the file as soon as the whole ZIP has given more than it may. */
    private final class Maalt extends InputStream {
        private final InputStream fra;

        Maalt(InputStream fra) {
            this.fra = fra;
        }

        @Override
        public int read() throws IOException {
            var en = new byte[1];
            return read(en, 0, 1) < 0 ? -1 : en[0] & 0xFF;
        }

        @Override
        public int read(byte[] til, int fraPlass, int antall) throws IOException {
            if (pakketUt > tak) return -1;
            int lest = fra.read(til, fraPlass, antall);
            pakketUt += Math.max(0, lest);
            return lest;
        }

        @Override
        public void close() throws IOException {
            fra.close();
        }
    }
}
