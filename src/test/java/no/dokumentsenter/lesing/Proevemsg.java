package no.dokumentsenter.lesing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes small Outlook messages (MS-OXMSG) for the tests. */
final class Proevemsg {
    private static final int TEKST = 0x001F;
    private static final int BYTES = 0x0102;

    private Proevemsg() {}

    static byte[] medVedlegg(String emne, String tekst) throws IOException {
        return medVedlegg(emne, tekst, true);
    }

    /** The message inside it has lost its properties, and what it says. */
    static byte[] medHalvMelding(String emne, String tekst) throws IOException {
        return medVedlegg(emne, tekst, false);
    }

    private static byte[] medVedlegg(String emne, String tekst, boolean helMelding) throws IOException {
        try (var ole = new POIFSFileSystem()) {
            var rot = ole.getRoot();
            egenskaper(rot, 32);
            rot.createDirectory("__nameid_version1.0");
            melding(rot, emne, tekst);
            var mottaker = rot.createDirectory("__recip_version1.0_#00000000");
            mottaker.createDocument("__properties_version1.0", new ByteArrayInputStream(heltall(8, 0x0C15, 1)));
            tekst(mottaker, 0x3001, "Våler kommune");
            tekst(mottaker, 0x39FE, "post@vaaler.example");
            var fil = rot.createDirectory("__attach_version1.0_#00000000");
            fil.createDocument("__properties_version1.0", new ByteArrayInputStream(heltall(8, 0x3705, 1)));
            tekst(fil, 0x3707, "kart på øya.pdf");
            bytes(fil, 0x3701, BYTES, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
            var indre = rot.createDirectory("__attach_version1.0_#00000001");
            indre.createDocument("__properties_version1.0", new ByteArrayInputStream(heltall(8, 0x3705, 5)));
            var melding = indre.createDirectory("__substg1.0_3701000D");
            if (helMelding) {
                egenskaper(melding, 24);
                melding(melding, "Indre brev", "Hei på deg");
            }
            var ut = new ByteArrayOutputStream();
            ole.writeFilesystem(ut);
            return ut.toByteArray();
        }
    }

    /** As Outlook keeps a signed message: its class says so, and the whole of it is an attachment. */
    static byte[] signert(String klasse, byte[] vedlegg) throws IOException {
        try (var ole = new POIFSFileSystem()) {
            var rot = ole.getRoot();
            egenskaper(rot, 32);
            rot.createDirectory("__nameid_version1.0");
            melding(rot, klasse, "Signert brev", "Det Outlook har tatt ut");
            var fil = rot.createDirectory("__attach_version1.0_#00000000");
            fil.createDocument("__properties_version1.0", new ByteArrayInputStream(heltall(8, 0x3705, 1)));
            tekst(fil, 0x3707, "smime.p7m");
            bytes(fil, 0x3701, BYTES, vedlegg);
            var ut = new ByteArrayOutputStream();
            ole.writeFilesystem(ut);
            return ut.toByteArray();
        }
    }

    private static void melding(DirectoryEntry mappe, String emne, String tekst) throws IOException {
        melding(mappe, "IPM.Note", emne, tekst);
    }

    private static void melding(DirectoryEntry mappe, String klasse, String emne, String tekst) throws IOException {
        tekst(mappe, 0x001A, klasse);
        tekst(mappe, 0x0037, emne);
        tekst(mappe, 0x0C1A, "Kåre Ærøy");
        tekst(mappe, 0x0C1E, "SMTP");
        tekst(mappe, 0x0C1F, "kare@eksempel.no");
        tekst(mappe, 0x0E04, "Våler kommune");
        tekst(mappe, 0x1000, tekst);
    }

    private static void egenskaper(DirectoryEntry mappe, int hode) throws IOException {
        mappe.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[hode]));
    }

    private static byte[] heltall(int hode, int merke, int verdi) {
        var ut = ByteBuffer.allocate(hode + 16).order(ByteOrder.LITTLE_ENDIAN);
        ut.position(hode);
        return ut.putInt(merke << 16 | 3).putInt(6).putInt(verdi).array();
    }

    private static void tekst(DirectoryEntry mappe, int merke, String verdi) throws IOException {
        bytes(mappe, merke, TEKST, verdi.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void bytes(DirectoryEntry mappe, int merke, int type, byte[] verdi) throws IOException {
        mappe.createDocument("__substg1.0_%04X%04X".formatted(merke, type), new ByteArrayInputStream(verdi));
    }
}
