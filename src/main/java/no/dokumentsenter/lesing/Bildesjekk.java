package no.dokumentsenter.lesing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at the pictures that a page may draw, by their declared size, before any of them is decoded. */
final class Bildesjekk {
    private static final int MAKS_DYBDE = 10;

    private final long maksBildepunkter;
    private final Set<COSBase> sett = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean funnet;

    Bildesjekk(long maksBildepunkter) {
        this.maksBildepunkter = maksBildepunkter;
    }

    /** @throws Ulesbar when a picture is larger than allowed */
    boolean harBilder(PDPage side) {
        var ressurser = side.getResources();
        if (ressurser != null) gaaGjennom(ressurser.getCOSObject(), 0);
        return funnet;
    }

    private void gaaGjennom(COSDictionary ressurser, int dybde) {
        var objekter = ressurser.getCOSDictionary(COSName.XOBJECT);
        if (objekter == null || dybde > MAKS_DYBDE) return;
        for (var navn : objekter.keySet()) {
            if (objekter.getDictionaryObject(navn) instanceof COSStream objekt && sett.add(objekt))
                sjekk(objekt, dybde);
        }
    }

    private void sjekk(COSStream objekt, int dybde) {
        if (COSName.IMAGE.equals(objekt.getCOSName(COSName.SUBTYPE))) {
            funnet = true;
            long punkter = (long) objekt.getInt(COSName.WIDTH, 0) * objekt.getInt(COSName.HEIGHT, 0);
            if (punkter > maksBildepunkter) throw new Ulesbar(Grunn.FOR_STOR_SIDE);
        }
        var egne = objekt.getCOSDictionary(COSName.RESOURCES);
        if (egne != null) gaaGjennom(egne, dybde + 1);
    }
}
