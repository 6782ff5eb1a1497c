package no.dokumentsenter.lesing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes small winmail.dat files (MS-OXTNEF) for the tests. */
final class Proevetnef {
    private static final int MELDING = 1;
    private static final int VEDLEGG = 2;
    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();

    private Proevetnef() {
        ut.writeBytes(ByteBuffer.allocate(6)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x223E9F78)
                .putShort((short) 1)
                .array());
    }

    static Proevetnef ny() {
        return new Proevetnef().attributt(MELDING, 0x00089006, new byte[] {0, 0, 1, 0});
    }

    /** attBody: plain text in the sender's code page. */
    Proevetnef kropp(String tekst) {
        return attributt(MELDING, 0x0002800C, (tekst + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** attMsgProps with PidTagRtfCompressed, in its uncompressed form (MS-OXRTFCP). */
    Proevetnef rtf(String rtf) {
        var tekst = rtf.getBytes(StandardCharsets.US_ASCII);
        var pakket = ByteBuffer.allocate(16 + tekst.length).order(ByteOrder.LITTLE_ENDIAN);
        pakket.putInt(tekst.length + 12).putInt(tekst.length).putInt(0x414C454D).putInt(0);
        pakket.put(tekst);
        return attributt(MELDING, 0x00069003, egenskap(0x1009, 0x0102, pakket.array()));
    }

    Proevetnef vedlegg(String navn, byte[] innhold) {
        attributt(VEDLEGG, 0x00069002, new byte[14]);
        attributt(VEDLEGG, 0x00018010, (navn + "\0").getBytes(StandardCharsets.ISO_8859_1));
        return attributt(VEDLEGG, 0x0006800F, innhold);
    }

    /** A message inside: PidTagAttachDataObject, with its interface before it. */
    Proevetnef melding(String navn, byte[] tnef) {
        attributt(VEDLEGG, 0x00069002, new byte[14]);
        attributt(VEDLEGG, 0x00018010, (navn + "\0").getBytes(StandardCharsets.ISO_8859_1));
        var objekt = ByteBuffer.allocate(16 + tnef.length)
                .put(new byte[16])
                .put(tnef)
                .array();
        return attributt(VEDLEGG, 0x00069005, egenskap(0x3701, 0x000D, objekt));
    }

    byte[] bytes() {
        return ut.toByteArray();
    }

    /** One MAPI property of variable length, padded to four bytes. */
    private static byte[] egenskap(int id, int type, byte[] verdi) {
        var rad = ByteBuffer.allocate(16 + (verdi.length + 3) / 4 * 4).order(ByteOrder.LITTLE_ENDIAN);
        return rad.putInt(1)
                .putShort((short) type)
                .putShort((short) id)
                .putInt(1)
                .putInt(verdi.length)
                .put(verdi)
                .array();
    }

    private Proevetnef attributt(int nivaa, int merke, byte[] innhold) {
        int sum = 0;
        for (byte b : innhold) sum += b & 0xFF;
        ut.write(nivaa);
        ut.writeBytes(ByteBuffer.allocate(10 + innhold.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(merke)
                .putInt(innhold.length)
                .put(innhold)
                .putShort((short) sum)
                .array());
        return this;
    }
}
