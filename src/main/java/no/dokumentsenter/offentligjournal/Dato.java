package no.dokumentsenter.offentligjournal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.dokumentsenter.felles.Datoer;

/** Dates in words, as a page or a message says them. */
public final class Dato {
    private static final Locale NORSK = Locale.of("nb", "NO");
    private static final DateTimeFormatter TEKST = DateTimeFormatter.ofPattern("d. MMMM yyyy", NORSK);

    private Dato() {}

    /** 20. november 2026. */
    public static String iTekst(LocalDate dato) {
        return TEKST.format(dato);
    }

    /** Fredag 20. november 2026. */
    public static String somDag(LocalDate dato) {
        var tekst = Datoer.medUkedag(dato);
        return tekst.substring(0, 1).toUpperCase(NORSK) + tekst.substring(1);
    }
}
