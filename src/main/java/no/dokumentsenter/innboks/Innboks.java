package no.dokumentsenter.innboks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottatt;
import no.dokumentsenter.postmottak.Postmottak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The two drop folders of one municipality. A file is taken when two looks in a row find it the same; it is stored
 * before it is moved to {@code behandlet}, so a crash between the two delivers it once more, never less.
 */
final class Innboks {
    private static final Logger LOGG = LoggerFactory.getLogger(Innboks.class);
    private static final Map<Kanal, Set<String>> ENDELSER = Map.of(
            Kanal.EPOST, Set.of("eml", "msg"),
            Kanal.PAPIR, Set.of("pdf", "tif", "tiff", "png", "jpg", "jpeg"));

    private record Utseende(long stoerrelse, long endret) {}

    private final Kommune kommune;
    private final Path rot;
    private final Mottaker mottaker;
    private final Postmottak postmottak;
    private final Map<Path, Utseende> sistSett = new HashMap<>();

    /** Where a file goes: stored and noted when it returns. */
    @FunctionalInterface
    interface Mottaker {
        Mottatt taImot(InnkommetPost post, Path fil) throws IOException;
    }

    Innboks(Kommune kommune, Path innboks, Mottaker mottaker, Postmottak postmottak) throws IOException {
        this.kommune = kommune;
        this.rot = innboks.resolve(kommune.slug());
        this.mottaker = mottaker;
        this.postmottak = postmottak;
        for (var mappe : Set.of("epost", "skann", "behandlet", "avvist")) {
            Files.createDirectories(rot.resolve(mappe));
        }
    }

    /** One look through both folders. A file that fails is left for the next look and stops no other. */
    void seEtter() throws IOException {
        seEtter(Kanal.EPOST, rot.resolve("epost"));
        seEtter(Kanal.PAPIR, rot.resolve("skann"));
    }

    private void seEtter(Kanal kanal, Path mappe) throws IOException {
        try (var innhold = Files.newDirectoryStream(mappe)) {
            for (var sti : innhold) {
                try {
                    behandle(kanal, sti);
                } catch (IOException | RuntimeException feil) {
                    LOGG.warn("innboks {} {}: en fil ble ikke tatt imot, prøver igjen", kommune, kanal.kode(), feil);
                }
            }
        }
    }

    private void behandle(Kanal kanal, Path sti) throws IOException {
        var navn = sti.getFileName().toString();
        if (Files.isSymbolicLink(sti) || !Files.isRegularFile(sti, LinkOption.NOFOLLOW_LINKS)) {
            avvis(kanal, sti, "Mappa tar bare imot filer. Dette er en mappe eller en lenke.");
        } else if (!navn.startsWith(".") && harStoppetAaVokse(sti)) {
            sistSett.remove(sti);
            if (endelser(kanal).contains(endelse(navn))) {
                taImot(kanal, sti, navn);
            } else {
                avvis(
                        kanal,
                        sti,
                        "Mappa tar imot "
                                + String.join(
                                        ", ", endelser(kanal).stream().sorted().toList())
                                + ". Denne fila er av en annen type.");
            }
        }
    }

    private boolean harStoppetAaVokse(Path sti) throws IOException {
        var naa = new Utseende(Files.size(sti), Files.getLastModifiedTime(sti).toMillis());
        return naa.equals(sistSett.put(sti, naa));
    }

    private void taImot(Kanal kanal, Path sti, String navn) throws IOException {
        var post = new InnkommetPost(kanal, navn, Filleser.format(sti, navn).mimetype());
        var mottatt = Kommunevalg.i(kommune, () -> Innlogget.som("innboks", () -> mottaker.taImot(post, sti)));
        flytt(sti, rot.resolve("behandlet"));
        LOGG.info("innboks {} {}: {} {}", kommune, kanal.kode(), mottatt.ny() ? "ny" : "levert igjen", mottatt.id());
    }

    private void avvis(Kanal kanal, Path sti, String grunn) throws IOException {
        Kommunevalg.gjoerI(
                kommune, () -> postmottak.avvisFil(kanal, sti.getFileName().toString(), grunn));
        var maal = flytt(sti, rot.resolve("avvist"));
        Files.writeString(maal.resolveSibling(maal.getFileName() + ".grunn.txt"), grunn + System.lineSeparator());
    }

    /** Never over an older file of the same name. */
    private static Path flytt(Path sti, Path mappe) throws IOException {
        var navn = sti.getFileName().toString();
        var maal = mappe.resolve(navn);
        for (var nr = 2; Files.exists(maal, LinkOption.NOFOLLOW_LINKS); nr++) {
            maal = mappe.resolve(nr + "-" + navn);
        }
        return Files.move(sti, maal);
    }

    private static Set<String> endelser(Kanal kanal) {
        return ENDELSER.getOrDefault(kanal, Set.of());
    }

    private static String endelse(String navn) {
        return navn.substring(navn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
