package no.dokumentsenter.felles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as Norwegians write and read them. */
public final class Datoer {
    private static final Locale NORSK = Locale.of("nb", "NO");
    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy", NORSK);
    private static final DateTimeFormatter KLOKKE = DateTimeFormatter.ofPattern("HH.mm", NORSK);
    private static final DateTimeFormatter DAG_KLOKKE = DateTimeFormatter.ofPattern("EEE", NORSK);
    private static final DateTimeFormatter KORT_DATO = DateTimeFormatter.ofPattern("d.M.", NORSK);
    private static final DateTimeFormatter LANG = DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", NORSK);
    private static final DateTimeFormatter UKEDAG = DateTimeFormatter.ofPattern("EEEE", NORSK);
    private static final Pattern LOES = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})(?:[./ -]+(\\d{4}|\\d{2}))?\\.?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int EN_UKE = 7;

    private Datoer() {}

    /** 23.11.2026. */
    public static String dato(LocalDate dato) {
        return DATO.format(dato);
    }

    /** 14.12, in Norwegian time. */
    public static String klokke(OffsetDateTime tid) {
        return KLOKKE.format(tid.atZoneSameInstant(Klokke.SONE));
    }

    /** «14.12» today, «fre 14.12» this week, «3.11.» before that: as it stands in a narrow list. */
    public static String naar(OffsetDateTime tid) {
        var lokal = tid.atZoneSameInstant(Klokke.SONE);
        var dager = ChronoUnit.DAYS.between(lokal.toLocalDate(), LocalDate.now(Klokke.OSLO));
        if (dager == 0) {
            return KLOKKE.format(lokal);
        }
        return dager < EN_UKE
                ? DAG_KLOKKE.format(lokal).replace(".", "") + " " + KLOKKE.format(lokal)
                : KORT_DATO.format(lokal);
    }

    /** «onsdag, uke 47». */
    public static String iOrd(LocalDate dato) {
        return UKEDAG.format(dato) + ", uke " + dato.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** fredag 20. november 2026. */
    public static String medUkedag(LocalDate dato) {
        return LANG.format(dato);
    }

    /** Understands 18.11.2026, 18.11, 18/11-26, 2026-11-18 and «i går»; a day and month without year is the latest past one. */
    public static Optional<LocalDate> les(String tekst) {
        var renset = tekst.strip().toLowerCase(NORSK);
        var idag = LocalDate.now(Klokke.OSLO);
        if (renset.equals("i dag") || renset.equals("i går")) {
            return Optional.of(renset.equals("i dag") ? idag : idag.minusDays(1));
        }
        var iso = ISO.matcher(renset);
        var loes = LOES.matcher(renset);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(renset));
            }
            return loes.matches()
                    ? Optional.of(tolk(loes.group(1), loes.group(2), loes.group(3), idag))
                    : Optional.empty();
        } catch (DateTimeException finnesIkke) {
            return Optional.empty();
        }
    }

    /** As {@link #les}, but a day and month without year is the next one to come: for what one waits for. */
    public static Optional<LocalDate> lesFrist(String tekst) {
        var idag = LocalDate.now(Klokke.OSLO);
        var utenAar = !tekst.matches(".*\\d{4}.*");
        return les(tekst).map(dato -> utenAar && dato.isBefore(idag) ? dato.plusYears(1) : dato);
    }

    private static LocalDate tolk(String dag, String maaned, @Nullable String aar, LocalDate idag) {
        if (aar == null) {
            var iAar = LocalDate.of(idag.getYear(), Integer.parseInt(maaned), Integer.parseInt(dag));
            return iAar.isAfter(idag) ? iAar.minusYears(1) : iAar;
        }
        var tall = Integer.parseInt(aar);
        return LocalDate.of(tall < 100 ? 2000 + tall : tall, Integer.parseInt(maaned), Integer.parseInt(dag));
    }
}
