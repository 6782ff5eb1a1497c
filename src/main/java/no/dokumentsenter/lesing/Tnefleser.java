package no.dokumentsenter.lesing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.util.IOUtils;
import org.bbottema.rtftohtml.OutlookRtfToHtmlConverter;

/** Outlook's winmail.dat (MS-OXTNEF): the text and the attachments that the sender saw, for everybody else a lump. */
final class Tnefleser {
    private static final int MERKE = 0x223E9F78;
    private static final int MAKS_DYBDE = 3;

    /** An attachment is one record; the library's own limit is a megabyte. */
    private static final int MAKS_POST = 256 << 20;

    /** MS-OXPROPS: PidTagAttachDataObject, and the interface id that stands before a message in it. */
    private static final int DATAOBJEKT = 0x3701;

    private static final int GRENSESNITT = 16;

    static {
        IOUtils.setByteArrayMaxOverride(MAKS_POST);
    }

    private final Vedleggsmappe vedlegg;

    private Tnefleser(Vedleggsmappe vedlegg) {
        this.vedlegg = vedlegg;
    }

    static boolean er(byte[] hode) {
        return hode.length >= 4
                && (hode[0] & 0xFF | (hode[1] & 0xFF) << 8 | (hode[2] & 0xFF) << 16 | hode[3] << 24) == MERKE;
    }

    /**
     * The text of the message; its attachments go to the folder.
     *
     * @param kropp false when the text has been read elsewhere: then only that of messages inside it is given
     * @throws Ulesbar when it is no such file, or damaged
     */
    static String les(InputStream innhold, boolean kropp, Vedleggsmappe vedlegg) throws IOException {
        return new Tnefleser(vedlegg).les(innhold, kropp, 0);
    }

    private String les(InputStream innhold, boolean kropp, int dybde) throws IOException {
        var melding = aapne(innhold);
        var deler = new ArrayList<String>();
        if (kropp) tekst(melding).ifPresent(deler::add);
        for (var ett : melding.getAttachments()) {
            var indre = melding(ett);
            if (indre.isPresent() && dybde < MAKS_DYBDE) {
                deler.add("---- " + navn(ett) + " ----\n\n"
                        + les(new ByteArrayInputStream(indre.get()), true, dybde + 1));
            } else {
                leggTil(ett);
            }
        }
        return String.join("\n\n", deler);
    }

    private static HMEFMessage aapne(InputStream innhold) throws IOException {
        try {
            return new HMEFMessage(innhold);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Ulesbar(Grunn.SKADET);
        }
    }

    private void leggTil(Attachment ett) throws IOException {
        byte[] bytes;
        try {
            bytes = ett.getContents();
        } catch (RuntimeException e) {
            vedlegg.utelat();
            return;
        }
        vedlegg.leggTil(navn(ett), "vedlegg-" + (vedlegg.antall() + 1), new ByteArrayInputStream(bytes), false);
    }

    private static String navn(Attachment ett) {
        return Optional.ofNullable(ett.getLongFilename())
                .or(() -> Optional.ofNullable(ett.getFilename()))
                .map(navn -> navn.replace("\0", ""))
                .orElse("");
    }

    private static Optional<byte[]> melding(Attachment ett) {
        return ett.getMAPIAttributes().stream()
                .filter(egenskap -> egenskap.getProperty().id == DATAOBJEKT)
                .map(MAPIAttribute::getData)
                .filter(data -> data.length > GRENSESNITT + 4)
                .map(data -> Arrays.copyOfRange(data, GRENSESNITT, data.length))
                .filter(Tnefleser::er)
                .findFirst();
    }

    private static Optional<String> tekst(HMEFMessage melding) {
        return ren(melding)
                .or(() -> mapi(melding, MAPIProperty.BODY))
                .or(() -> mapi(melding, MAPIProperty.BODY_HTML).map(Htmltekst::av))
                .or(() -> rtf(melding));
    }

    /** Eight bits by the format; some programs write sixteen. */
    private static Optional<String> ren(HMEFMessage melding) {
        var felt = melding.getMessageAttribute(TNEFProperty.ID_BODY);
        if (felt == null) return Optional.empty();
        var data = felt.getData();
        boolean seksten = data.length > 3 && data[1] == 0 && data[3] == 0;
        var tekst = seksten ? new String(data, StandardCharsets.UTF_16LE) : Tekstrens.dekod(data, Optional.empty());
        return Optional.of(tekst.replace("\0", "")).filter(t -> !t.isBlank());
    }

    private static Optional<String> mapi(HMEFMessage melding, MAPIProperty felt) {
        var egenskap = melding.getMessageMAPIAttribute(felt);
        if (egenskap == null) return Optional.empty();
        var verdi = egenskap instanceof MAPIStringAttribute tekst
                ? Objects.requireNonNullElse(tekst.getDataString(), "")
                : Tekstrens.dekod(egenskap.getData(), Optional.of(StandardCharsets.UTF_8.name()));
        return Optional.of(verdi).filter(t -> !t.isBlank());
    }

    private static Optional<String> rtf(HMEFMessage melding) {
        return melding.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) instanceof MAPIRtfAttribute rtf
                ? Optional.of(Htmltekst.av(OutlookRtfToHtmlConverter.INSTANCE.toHtml(rtf.getDataString())))
                : Optional.empty();
    }
}
