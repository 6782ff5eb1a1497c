package no.dokumentsenter.lesing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the attachments of one message to disk. On disk they have numbers; the names are only in the records. */
final class Vedleggsmappe {
    private static final int MAKS_ANTALL = 200;
    private static final long MAKS_BYTES = 1L << 30;

    /** What is listed by name; of more than so many only the number is told. */
    private static final int FLEST_LISTET = 5_000;

    /** A file beside the attachments with the numbers of those that are asked for, a line for each. */
    private static final String ORDRE = "hent";

    private static final String PROGRAM = "application/octet-stream";

    private final Path mappe;
    private final List<Vedlegg> vedlegg = new ArrayList<>();
    private final List<Utelatt> utelatte = new ArrayList<>();
    private final Set<Integer> hentes;
    private long bytes;
    private int skrevet;
    private int utelatt;

    Vedleggsmappe(Path mappe) {
        this.mappe = mappe;
        this.hentes = ordre(mappe.resolve(ORDRE));
    }

    /** Asks for these of what there is no room for, before the message in this folder is read. */
    static void be(Path mappe, Set<Integer> numre) throws IOException {
        Files.write(
                mappe.resolve(ORDRE),
                numre.stream().map(nr -> Integer.toString(nr)).toList());
    }

    private static Set<Integer> ordre(Path fil) {
        if (!Files.exists(fil)) return Set.of();
        try {
            return Files.readAllLines(fil).stream().map(Integer::valueOf).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A damaged attachment is kept as far as it goes: its own reading will say that it is damaged. */
    void leggTil(String raattNavn, String reserve, InputStream innhold, boolean innebygd) throws IOException {
        leggTil(Filnavn.trygt(raattNavn, reserve), innhold, innebygd, 1);
    }

    /** @return false when there is no room for more */
    boolean leggTilFraPakke(String raattNavn, InputStream innhold, int dybde) throws IOException {
        return leggTil(Filnavn.trygt(raattNavn, "fil-" + (antall() + 1)), innhold, false, dybde + 1);
    }

    boolean full() {
        return vedlegg.size() >= MAKS_ANTALL || bytes >= MAKS_BYTES;
    }

    /** @param oppgitt its size as the package says, which is not believed when it is taken out */
    void utelatFraPakke(String raattNavn, long oppgitt, InputStream innhold) throws IOException {
        utelat(Filnavn.trygt(raattNavn, "fil-" + (antall() + utelatt + 1)), innhold, Math.max(0, oppgitt));
    }

    private boolean leggTil(String navn, InputStream innhold, boolean innebygd, int dybde) throws IOException {
        if (full()) {
            utelat(navn, innhold, -1);
            return false;
        }
        var fil = mappe.resolve("vedlegg-%03d".formatted(++skrevet));
        bytes += skriv(innhold, fil, bytes);
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

    /** Listed by name and size, and written when it is asked for: each is then bounded by what is left of its own. */
    private void utelat(String navn, InputStream innhold, long oppgitt) throws IOException {
        utelatt++;
        if (utelatte.size() >= FLEST_LISTET) return;
        int nr = utelatte.size() + 1;
        var grunn = vedlegg.size() >= MAKS_ANTALL ? Utelatt.FOR_MANGE : Utelatt.FOR_STORE;
        if (!hentes.contains(nr)) {
            utelatte.add(new Utelatt(nr, navn, oppgitt < 0 ? maal(innhold) : oppgitt, grunn, Optional.empty()));
            return;
        }
        var fil = mappe.resolve("hentet-%04d".formatted(nr));
        long stoerrelse = skriv(innhold, fil, 0);
        utelatte.add(new Utelatt(nr, navn, stoerrelse, grunn, Optional.of(fil)));
    }

    private static long maal(InputStream innhold) {
        var bit = new byte[64 * 1024];
        long lest = 0;
        for (int n; (n = les(innhold, bit)) > 0 && lest < MAKS_BYTES; ) lest += n;
        return lest;
    }

    List<Utelatt> utelatte() {
        return List.copyOf(utelatte);
    }

    /** The ZIP stands before its files, and says afterwards how it went. */
    private void pakkUt(Path fil, int dybde) throws IOException {
        int plass = vedlegg.size() - 1;
        var grunn = Optional.of(Zipleser.pakkUt(fil, dybde, this));
        var pakke = vedlegg.get(plass);
        vedlegg.set(plass, new Vedlegg(pakke.filnavn(), pakke.mimetype(), fil, pakke.innebygd(), grunn));
    }

    private static long skriv(InputStream innhold, Path fil, long foer) throws IOException {
        long lest = 0;
        try (var ut = Files.newOutputStream(fil)) {
            var bit = new byte[64 * 1024];
            for (int n; (n = les(innhold, bit)) > 0 && foer + lest < MAKS_BYTES; lest += n) ut.write(bit, 0, n);
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
