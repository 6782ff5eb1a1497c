package no.dokumentsenter.lesing;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Klokke;
import org.jspecify.annotations.Nullable;

/** The sheet of paper that a calendar item (RFC 5545) becomes: what, when in Oslo, where, who called. */
final class Kalenderark {
    private static final int MAKS_AVTALER = 200;
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", Locale.of("nb", "NO"));
    private static final DateTimeFormatter KLOKKE = DateTimeFormatter.ofPattern("HH.mm", Locale.of("nb", "NO"));

    private Kalenderark() {}

    /** Empty when there is no appointment in it: then its text is all there is to show. */
    static Optional<byte[]> skriv(String tekst) throws IOException {
        var kalendere = les(tekst);
        var avtaler = kalendere.stream()
                .flatMap(kalender -> kalender.getEvents().stream().map(avtale -> new Avtale(kalender, avtale)))
                .limit(MAKS_AVTALER)
                .toList();
        if (avtaler.isEmpty()) return Optional.empty();
        var en = avtaler.getFirst();
        if (avtaler.size() == 1) return Optional.of(Pdfskriver.skriv(en.tittel(), en.hode(), en.avsnitt()));
        return Optional.of(Pdfskriver.skriv(
                "%d avtaler".formatted(avtaler.size()),
                avtaler.stream().map(Avtale::somTekst).toList()));
    }

    private static List<ICalendar> les(String tekst) throws IOException {
        try (var leser = new ICalReader(tekst)) {
            leser.setDefaultTimezone(TimeZone.getTimeZone(Klokke.SONE));
            return leser.readAll();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private record Avtale(ICalendar kalender, VEvent avtale) {
        String tittel() {
            var hva = linje(avtale.getSummary());
            return slag() + (hva.isBlank() ? "" : ": " + hva);
        }

        private String slag() {
            var metode = kalender.getMethod();
            boolean avlyst = avtale.getStatus() != null && avtale.getStatus().isCancelled();
            if (avlyst || metode != null && metode.isCancel()) return "Avlyst møte";
            if (metode != null && metode.isReply()) return "Svar på møteinnkalling";
            return metode != null && metode.isRequest() ? "Møteinnkalling" : "Avtale";
        }

        List<Pdfskriver.Hodelinje> hode() {
            var hode = new ArrayList<Pdfskriver.Hodelinje>();
            leggTil(hode, "Når", naar());
            leggTil(hode, "Gjentas", gjentakelse());
            leggTil(hode, "Hvor", linje(avtale.getLocation()));
            leggTil(hode, "Innkalt av", innkaller());
            leggTil(hode, "Deltakere", deltakere());
            return hode;
        }

        List<String> avsnitt() {
            var om = avtale.getDescription() == null
                    ? ""
                    : avtale.getDescription().getValue();
            return om == null || om.isBlank()
                    ? List.of()
                    : List.of(Tekstrens.tekst(om).strip());
        }

        String somTekst() {
            var linjer = hode().stream().map(linje -> linje.ledetekst() + ": " + linje.verdi());
            return tittel() + "\n" + linjer.collect(Collectors.joining("\n")) + "\n" + String.join("\n", avsnitt());
        }

        private String naar() {
            if (avtale.getDateStart() == null) return "";
            var fra = avtale.getDateStart().getValue();
            var til = Optional.ofNullable(slutt(fra));
            if (!fra.hasTime()) return heleDager(dag(fra), til.map(Kalenderark::dag));
            var start = fra.toInstant().atZone(Klokke.SONE);
            var tekst = DAG.format(start) + " kl. " + KLOKKE.format(start);
            return til.map(ICalDate::toInstant)
                    .map(tid -> tid.atZone(Klokke.SONE))
                    .map(tid -> tid.toLocalDate().equals(start.toLocalDate())
                            ? tekst + "–" + KLOKKE.format(tid)
                            : tekst + " til " + DAG.format(tid) + " kl. " + KLOKKE.format(tid))
                    .orElse(tekst);
        }

        private @Nullable ICalDate slutt(ICalDate fra) {
            if (avtale.getDateEnd() != null) return avtale.getDateEnd().getValue();
            var varighet = avtale.getDuration();
            if (varighet == null || varighet.getValue() == null) return null;
            return new ICalDate(varighet.getValue().add(fra), fra.hasTime());
        }

        private String gjentakelse() {
            var regel = avtale.getRecurrenceRule();
            return regel == null || regel.getValue() == null ? "" : Kalenderark.gjentakelse(regel.getValue());
        }

        private String innkaller() {
            var hvem = avtale.getOrganizer();
            return hvem == null ? "" : vist(hvem.getCommonName(), hvem.getEmail(), hvem.getUri());
        }

        private String deltakere() {
            return avtale.getAttendees().stream()
                    .limit(200)
                    .map(hvem -> vist(hvem.getCommonName(), hvem.getEmail(), hvem.getUri())
                            + svar(hvem.getParticipationStatus()))
                    .filter(tekst -> !tekst.isBlank())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** RFC 5545: the end of whole days is the day after the last one. */
    private static String heleDager(LocalDate fra, Optional<LocalDate> til) {
        var siste = til.map(dag -> dag.minusDays(1)).filter(dag -> dag.isAfter(fra));
        return DAG.format(fra) + siste.map(dag -> " til " + DAG.format(dag)).orElse("") + ", hele dagen";
    }

    private static LocalDate dag(ICalDate dato) {
        var deler = dato.getRawComponents();
        try {
            if (deler != null) return LocalDate.of(deler.getYear(), deler.getMonth(), deler.getDate());
        } catch (DateTimeException e) {
            // a day that no month has: what the library made of it
        }
        return Instant.ofEpochMilli(dato.getTime()).atZone(Klokke.SONE).toLocalDate();
    }

    private static String gjentakelse(Recurrence regel) {
        if (regel.getFrequency() == null) return "";
        int mellomrom = Optional.ofNullable(regel.getInterval()).orElse(1);
        var hver = mellomrom == 1 ? "hver " : "hver " + mellomrom + ". ";
        var enhet = switch (regel.getFrequency()) {
            case DAILY -> hver + "dag";
            case WEEKLY -> hver + "uke";
            case MONTHLY -> hver + "måned";
            case YEARLY -> mellomrom == 1 ? "hvert år" : "hvert " + mellomrom + ". år";
            default -> "flere ganger om dagen";
        };
        if (regel.getUntil() != null) return enhet + " til " + DAG.format(dag(regel.getUntil()));
        return regel.getCount() == null ? enhet : enhet + ", " + regel.getCount() + " ganger";
    }

    private static String svar(biweekly.parameter.@Nullable ParticipationStatus status) {
        if (status == null) return "";
        return switch (status.getValue().toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> " (kommer)";
            case "DECLINED" -> " (kommer ikke)";
            case "TENTATIVE" -> " (kommer kanskje)";
            default -> "";
        };
    }

    private static String vist(@Nullable String navn, @Nullable String adresse, @Nullable String uri) {
        var hvor =
                Optional.ofNullable(adresse).or(() -> Optional.ofNullable(uri)).orElse("");
        return Mimehode.vist(
                Tekstrens.linje(Optional.ofNullable(navn).orElse("")),
                Tekstrens.linje(hvor.replaceFirst("(?i)^mailto:", "")));
    }

    private static String linje(@Nullable TextProperty felt) {
        return felt == null || felt.getValue() == null ? "" : Tekstrens.linje(felt.getValue());
    }

    private static void leggTil(List<Pdfskriver.Hodelinje> hode, String ledetekst, String verdi) {
        if (!verdi.isBlank()) hode.add(new Pdfskriver.Hodelinje(ledetekst, verdi));
    }
}
