package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the attachments of one message to disk. On disk they have numbers; the names are only in the records. */
final class Vedleggsmappe {
    private static final int MAKS_ANTALL = 200;
    private static final long MAKS_BYTES = 1L << 30;

    private final Path mappe;
    private final List<Vedlegg> vedlegg = new ArrayList<>();
    private long bytes;
    private int utelatt;

    Vedleggsmappe(Path mappe) {
        this.mappe = mappe;
    }

    /** A damaged attachment is kept as far as it goes: its own reading will say that it is damaged. */
    void leggTil(String raattNavn, String reserve, InputStream innhold, boolean innebygd) throws IOException {
        if (vedlegg.size() >= MAKS_ANTALL || bytes >= MAKS_BYTES) {
            utelatt++;
            return;
        }
        var fil = mappe.resolve("vedlegg-%03d".formatted(vedlegg.size() + 1));
        bytes += skriv(innhold, fil);
        var navn = Filnavn.trygt(raattNavn, reserve);
        vedlegg.add(new Vedlegg(navn, Filleser.format(fil, navn).mimetype(), fil, innebygd));
    }

    private long skriv(InputStream innhold, Path fil) throws IOException {
        long skrevet = 0;
        try (var ut = Files.newOutputStream(fil)) {
            var bit = new byte[64 * 1024];
            for (int n; (n = les(innhold, bit)) > 0 && bytes + skrevet < MAKS_BYTES; skrevet += n) ut.write(bit, 0, n);
        }
        return skrevet;
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
