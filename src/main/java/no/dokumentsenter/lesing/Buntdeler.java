package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes documents of a stack's pages. A page goes over as it lies: its pictures are neither opened nor packed anew. */
final class Buntdeler {
    private static final int HELT_RUNDT = 360;

    /** Says that a person has seen how the pages lie: what was left askew was meant to be. */
    private static final String SETT = "Dokumentsenter-oppretting";

    private Buntdeler() {}

    static List<Path> del(PDDocument bunt, List<Buntdel> deler, Path mappe) throws IOException {
        var filer = new ArrayList<Path>();
        for (var del : deler) filer.add(del(bunt, del, mappe));
        return filer;
    }

    private static Path del(PDDocument bunt, Buntdel del, Path mappe) throws IOException {
        try (var ut = new PDDocument()) {
            for (var valgt : del.sider()) {
                var fra = bunt.getPage(valgt.nummer() - 1);
                var side = ut.importPage(fra);
                side.setResources(fra.getResources()); // may be inherited from the tree that it leaves
                side.setMediaBox(fra.getMediaBox());
                side.setCropBox(fra.getCropBox());
                if (valgt.retting() != 0) Opprettet.rett(ut, side, valgt.retting());
                side.setRotation((fra.getRotation() + valgt.rotasjon()) % HELT_RUNDT);
            }
            ut.getDocumentInformation().setSubject(del.merke());
            ut.getDocumentInformation().setCustomMetadataValue(SETT, "sett");
            ut.setVersion(bunt.getVersion());
            ut.setDocumentId((long) del.merke().hashCode()); // else the clock is part of the bytes
            var fil = Files.createTempFile(mappe, "dokument", ".pdf");
            ut.save(fil.toFile());
            return fil;
        }
    }

    static boolean erSett(PDDocument pdf) {
        return "sett".equals(pdf.getDocumentInformation().getCustomMetadataValue(SETT));
    }
}
