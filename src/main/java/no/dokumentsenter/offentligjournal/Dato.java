package no.dokumentsenter.offentligjournal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, and as we write them back: 8.2.2026 in text, 08.02.2026 in tables. */
public final class Dato {
    private static final Locale NORSK = Locale.of("nb", "NO");
    private static final DateTimeFormatter TEKST = DateTimeFormatter.ofPattern("d. MMMM yyyy", NORSK);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", NORSK);
    private static final DateTimeFormatter TABELL = DateTimeFormatter.ofPattern("dd.MM.yyyy", NORSK);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NORSK_FORM =
            Pattern.compile("(\\d{1,2})[./ -] ?(\\d{1,2})(?:[./ -] ?(\\d{4}|\\d{2}))?\\.?");
    private static final int DETTE_HUNDREAARET = 2000;

    private Dato() {}

    /**
     * Understands 18.11.2026, 8.2, 8/2-26, 2026-11-18, «i dag» and «i går».
     *
     * @param idag a date without a year is the last one that has been
     */
    public static Optional<LocalDate> les(String tekst, LocalDate idag) {
        var ren = tekst.strip().toLowerCase(NORSK);
        if (ren.equals("i dag") || ren.equals("idag")) {
            return Optional.of(idag);
        }
        if (ren.equals("i går") || ren.equals("igår")) {
            return Optional.of(idag.minusDays(1));
        }
        try {
            var iso = ISO.matcher(ren);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(tall(iso, 1), tall(iso, 2), tall(iso, 3)));
            }
            var norsk = NORSK_FORM.matcher(ren);
            return norsk.matches() ? Optional.of(norsk(norsk, idag)) : Optional.empty();
        } catch (DateTimeException finnesIkke) {
            return Optional.empty();
        }
    }

    private static LocalDate norsk(Matcher treff, LocalDate idag) {
        if (treff.group(3) == null) {
            var iAar = LocalDate.of(idag.getYear(), tall(treff, 2), tall(treff, 1));
            return iAar.isAfter(idag) ? iAar.minusYears(1) : iAar;
        }
        var aar = tall(treff, 3);
        return LocalDate.of(aar < 100 ? DETTE_HUNDREAARET + aar : aar, tall(treff, 2), tall(treff, 1));
    }

    private static int tall(Matcher treff, int gruppe) {
        return Integer.parseInt(treff.group(gruppe));
    }

    /** 20. november 2026. */
    public static String iTekst(LocalDate dato) {
        return TEKST.format(dato);
    }

    /** Fredag 20. november 2026. */
    public static String somDag(LocalDate dato) {
        var tekst = DAG.format(dato);
        return tekst.substring(0, 1).toUpperCase(NORSK) + tekst.substring(1);
    }

    /** 20.11.2026. */
    public static String iTabell(LocalDate dato) {
        return TABELL.format(dato);
    }
}
