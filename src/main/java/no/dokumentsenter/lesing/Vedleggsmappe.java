package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the attachments of one message to disk. On disk they have numbers; the names are only in the records. */
final class Vedleggsmappe {
    private static final int MAKS_ANTALL = 200;
    private static final long MAKS_BYTES = 1L << 30;

    private static final String PROGRAM = "application/octet-stream";

    private final Path mappe;
    private final List<Vedlegg> vedlegg = new ArrayList<>();
    private long bytes;
    private int skrevet;
    private int utelatt;

    Vedleggsmappe(Path mappe) {
        this.mappe = mappe;
    }

    /** A damaged attachment is kept as far as it goes: its own reading will say that it is damaged. */
    void leggTil(String raattNavn, String reserve, InputStream innhold, boolean innebygd) throws IOException {
        leggTil(Filnavn.trygt(raattNavn, reserve), innhold, innebygd, 1);
    }

    /** @return false when there is no room for more */
    boolean leggTilFraPakke(String raattNavn, InputStream innhold, int dybde) throws IOException {
        return leggTil(Filnavn.trygt(raattNavn, "fil-" + (antall() + 1)), innhold, false, dybde + 1);
    }

    private boolean leggTil(String navn, InputStream innhold, boolean innebygd, int dybde) throws IOException {
        if (vedlegg.size() >= MAKS_ANTALL || bytes >= MAKS_BYTES) {
            utelatt++;
            return false;
        }
        var fil = mappe.resolve("vedlegg-%03d".formatted(++skrevet));
        bytes += skriv(innhold, fil);
        if (Kjoerbar.er(fil, navn)) {
            Files.delete(fil);
            vedlegg.add(new Vedlegg(navn, PROGRAM, fil, false, Optional.of(Grunn.KARANTENE)));
            return true;
        }
        var type = Filleser.format(fil, navn).mimetype();
        vedlegg.add(new Vedlegg(navn, type, fil, innebygd, Optional.empty()));
        if (type.equals(Filtype.ZIP)) pakkUt(fil, dybde);
        return true;
    }

    /** The ZIP stands before its files, and says afterwards how it went. */
    private void pakkUt(Path fil, int dybde) throws IOException {
        int plass = vedlegg.size() - 1;
        var grunn = Optional.of(Zipleser.pakkUt(fil, dybde, this));
        var pakke = vedlegg.get(plass);
        vedlegg.set(plass, new Vedlegg(pakke.filnavn(), pakke.mimetype(), fil, pakke.innebygd(), grunn));
    }

    private long skriv(InputStream innhold, Path fil) throws IOException {
        long lest = 0;
        try (var ut = Files.newOutputStream(fil)) {
            var bit = new byte[64 * 1024];
            for (int n; (n = les(innhold, bit)) > 0 && bytes + lest < MAKS_BYTES; lest += n) ut.write(bit, 0, n);
        }
        return lest;
    }

    private static int les(InputStream innhold, byte[] bit) {
        try {
            return innhold.read(bit);
        } catch (IOException | RuntimeException e) {
            return -1; // broken encoding: what came before it is what there is
        }
    }

    void utelat() {
        utelatt++;
    }

    int utelatt() {
        return utelatt;
    }

    List<Vedlegg> vedlegg() {
        return List.copyOf(vedlegg);
    }

    int antall() {
        return vedlegg.size();
    }

    /** A line for the reader when something was left out, so that nothing disappears in silence. */
    String merknad() {
        if (utelatt == 0) return "";
        return "\n\n[%d %s av denne meldingen kunne ikke leses. Se meldingen slik den kom inn.]"
                .formatted(utelatt, utelatt == 1 ? "del" : "deler");
    }
}
