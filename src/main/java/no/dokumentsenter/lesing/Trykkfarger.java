package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds out whether a PDF is coloured in DeviceCMYK, which a PDF/A for the screen may not use (ISO 19005-2, 6.2.4.3)
 * and which ocrmypdf leaves as it is. Guesses yes rather than no: the price is one more conversion.
 */
final class Trykkfarger {
    private static final int MAKS_INNHOLD = 4 << 20;
    private static final int MAKS_DYBDE = 20;

    /** The operators k and K, or the colour space of a picture inside the text. */
    private static final Pattern OPERATOR = Pattern.compile("\\d\\s+[kK]\\s|/(?:Device)?CMYK\\b");

    private Trykkfarger() {}

    static boolean finnes(PDDocument pdf) throws IOException {
        var dokument = pdf.getDocument();
        for (var noekkel : dokument.getXrefTable().keySet()) {
            var objekt = dokument.getObjectFromPool(noekkel).getObject();
            if (navngitt(objekt, 0)) return true;
            if (objekt instanceof COSStream stroem && erTegning(stroem) && brukt(stroem)) return true;
        }
        return false;
    }

    private static boolean navngitt(COSBase objekt, int dybde) {
        if (dybde > MAKS_DYBDE) return false;
        if (objekt instanceof COSDictionary ordbok) {
            for (var navn : ordbok.keySet()) if (navngitt(ordbok.getItem(navn), dybde + 1)) return true;
        } else if (objekt instanceof COSArray liste) {
            for (var en : liste) if (navngitt(en, dybde + 1)) return true;
        }
        return COSName.DEVICECMYK.equals(objekt);
    }

    private static boolean erTegning(COSStream stroem) {
        return !COSName.IMAGE.equals(stroem.getCOSName(COSName.SUBTYPE))
                && !stroem.containsKey(COSName.LENGTH1)
                && (stroem.getCOSName(COSName.TYPE) == null
                        || COSName.XOBJECT.equals(stroem.getCOSName(COSName.TYPE))
                        || COSName.PATTERN.equals(stroem.getCOSName(COSName.TYPE)));
    }

    private static boolean brukt(COSStream stroem) {
        try (var innhold = stroem.createInputStream()) {
            var tekst = new String(innhold.readNBytes(MAKS_INNHOLD), StandardCharsets.ISO_8859_1);
            return OPERATOR.matcher(tekst).find();
        } catch (IOException e) {
            return true; // a damaged stream: let the converter rewrite it
        }
    }
}
