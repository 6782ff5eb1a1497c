package no.dokumentsenter.lesing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Arbeidsmappe;

/**
 * Which of the machine's tools the reading can use.
 *
 * @param ocr pictures can become text, in Norwegian
 * @param pdfa a PDF can become PDF/A-2b
 */
public record Funksjoner(boolean ocr, boolean pdfa) {
    public static final Funksjoner INGEN = new Funksjoner(false, false);

    /** Looks for ocrmypdf, tesseract with the language {@code nor}, and Ghostscript on the PATH. Takes some 0.1 s. */
    public static Funksjoner finn() {
        boolean pdfa = Stream.of("ocrmypdf", "tesseract", "gs").allMatch(Funksjoner::finnes);
        return new Funksjoner(pdfa && harNorsk(), pdfa);
    }

    private static boolean finnes(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(mappe -> Files.isExecutable(Path.of(mappe, program)));
    }

    private static boolean harNorsk() {
        try {
            var mappe = Files.createTempDirectory("lesing");
            try {
                var svar = Prosess.kjoer(List.of("tesseract", "--list-langs"), mappe, Duration.ofSeconds(20));
                return svar.kode() == 0 && (svar.ut() + svar.feil()).lines().anyMatch("nor"::equals);
            } finally {
                Arbeidsmappe.slett(mappe);
            }
        } catch (IOException e) {
            return false;
        }
    }
}
