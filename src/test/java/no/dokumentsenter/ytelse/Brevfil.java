package no.dokumentsenter.ytelse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.dokumentsenter.lesing.Pdfskriver;

/** PDFs of 50 kB, no two alike. */
final class Brevfil {
    private static final int STOERRELSE = 50 * 1024;
    private static final byte[] MAL = mal();

    private Brevfil() {}

    static byte[] nr(String loep, long nr) {
        var fil = MAL.clone();
        var merke = "\n%% %s %d\n".formatted(loep, nr).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(merke, 0, fil, fil.length - 100, merke.length);
        return fil;
    }

    /** Filled up with a comment after the end, as some scanners do. */
    private static byte[] mal() {
        var pdf = Pdfskriver.skriv("Søknad om garasje", List.of("Dette er et syntetisk brev."));
        var fil = Arrays.copyOf(pdf, STOERRELSE);
        Arrays.fill(fil, pdf.length, fil.length, (byte) ' ');
        fil[pdf.length] = '%';
        return fil;
    }
}
