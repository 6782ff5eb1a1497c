package no.dokumentsenter.lesing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tools.jackson.databind.json.JsonMapper;

/** The process that opens scanned stacks: {@link Leseprosess} with another order and another answer. */
final class Buntprosess {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Without parts the pages are read; with parts documents are made of them. */
    record Ordre(Path fil, Filtype type, Path mappe, Lesegrenser grenser, List<Buntdel> deler) {}

    private Buntprosess() {}

    static LestBunt kjoer(Ordre ordre, Lesestart start) throws IOException {
        var spoersmaal = Files.createTempFile(ordre.mappe(), "ordre", ".json");
        var svar = Files.createTempFile(ordre.mappe(), "svar", ".json");
        try {
            Files.write(spoersmaal, JSON.writeValueAsBytes(ordre));
            // The same start as other reading, and this class for the entry.
            var valg = start.valg().stream()
                    .map(del -> del.replace(Leseprosess.class.getName(), Buntprosess.class.getName()))
                    .toList();
            var kommando = Leseprosess.kommando(ordre.grenser(), ordre.mappe(), valg);
            kommando.addAll(List.of(spoersmaal.toString(), svar.toString()));
            var utfall = Prosess.kjoerJava(
                    kommando, ordre.mappe(), tid(ordre.grenser()).plusMinutes(1));
            if (utfall.kode() == 0) return JSON.readValue(Files.readAllBytes(svar), LestBunt.class);
            if (utfall.tidsavbrudd() || utfall.kode() == Leseprosess.TIDSAVBRUDD) {
                return LestBunt.ulest(Grunn.TIDSAVBRUDD);
            }
            if (utfall.kode() == Leseprosess.MINNET_FULLT || utfall.kode() > Leseprosess.SIGNAL) {
                return LestBunt.ulest(Grunn.SKADET);
            }
            throw new IOException("The reading process failed with exit code " + utfall.kode());
        } finally {
            Files.deleteIfExists(spoersmaal);
            Files.deleteIfExists(svar);
        }
    }

    /** A stack has many pages; each costs some tenths of a second. */
    private static Duration tid(Lesegrenser grenser) {
        return grenser.lesetid().multipliedBy(3);
    }

    /** Entry of the reading process: the file with the order and the file for the answer. */
    public static void main(String[] filer) throws IOException {
        Leseprosess.ties();
        var vakt = new Tidsvakt(() -> Leseprosess.avbryt(Leseprosess.TIDSAVBRUDD));
        ProcessHandle.current().parent().ifPresent(forelder -> forelder.onExit().thenRun(() -> Leseprosess.avbryt(1)));
        var ordre = JSON.readValue(Files.readAllBytes(Path.of(filer[0])), Ordre.class);
        vakt.innen(tid(ordre.grenser()));
        Files.write(Path.of(filer[1]), JSON.writeValueAsBytes(utfoer(ordre)));
        Runtime.getRuntime().halt(0); // a parser's forgotten thread must not keep the process
    }

    static LestBunt utfoer(Ordre ordre) throws IOException {
        try {
            return aapneOgUtfoer(ordre);
        } catch (Ulesbar e) {
            return LestBunt.ulest(e.grunn());
        } catch (InvalidPasswordException e) {
            return LestBunt.ulest(Grunn.KRYPTERT);
        } catch (FileSystemException | FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No space left")) throw e;
            return LestBunt.ulest(Grunn.SKADET);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return LestBunt.ulest(Grunn.SKADET); // parsers meet foreign bytes with every kind of error
        }
    }

    private static LestBunt aapneOgUtfoer(Ordre ordre) throws IOException {
        boolean erPdf = ordre.type().mimetype().equals(Filtype.PDF);
        var fil = erPdf
                ? ordre.fil()
                : new Bildeleser(ordre.grenser(), ordre.mappe())
                        .somPdf(ordre.fil(), ordre.type().mimetype())
                        .fil();
        try (var pdf = Pdf.aapne(fil, ordre.grenser(), ordre.mappe())) {
            if (!ordre.deler().isEmpty()) {
                return LestBunt.filer(Buntdeler.del(pdf, ordre.deler(), ordre.mappe()));
            }
            Pdfinnhold.av(pdf, ordre.grenser()); // measures pages and pictures before any is decoded
            return LestBunt.sider(Bunttegner.les(pdf, ordre.grenser(), ordre.mappe()));
        }
    }
}
