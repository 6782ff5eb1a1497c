package no.dokumentsenter.arbeidsflate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.metadata.Kodeliste;
import no.dokumentsenter.metadata.Kodelister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The log in words that an archivist would use; a field without a word of its own keeps its Noark name. */
@Component
class Loggtekst {
    /** {@code felt=verdi; felt=verdi}, where a semicolon of the value itself has a stroke before it. */
    private static final Pattern MELLOM_FELT = Pattern.compile("(?<!\\\\); (?=\\p{L}+=)");

    private static final Pattern DATO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIDSPUNKT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");
    /** A part as it is logged: its code and its name. */
    private static final Pattern PART = Pattern.compile("(^|, )(EA|EM|EK|GM|IA|IM|IK|IS) ");

    private static final Pattern LISTE = Pattern.compile("\\[(.*)]", Pattern.DOTALL);
    /** What people look for first; the rest follows in the log's own order. */
    private static final List<String> FOERST =
            List.of("mappeID", "tittel", "offentligTittel", "journalposttype", "journalstatus", "saksstatus");

    /** Ids and what the page says already. */
    private static final Set<String> UTELATES = Set.of("saksmappe", "journalpost", "sjekksum", "enhet");

    private final MessageSource tekster;
    private final Navn navn;
    private final Kodelister kodelister;

    Loggtekst(MessageSource tekster, Navn navn, Kodelister kodelister) {
        this.tekster = tekster;
        this.navn = navn;
        this.kodelister = kodelister;
    }

    List<Loggside.Linje> linjer(List<Logglinje> linjer) {
        return linjer.stream().map(this::linje).toList();
    }

    private Loggside.Linje linje(Logglinje linje) {
        var felt = linje.felt();
        var ny = linje.handling().equals("opprettet");
        return new Loggside.Linje(
                naar(linje.tidspunkt()),
                navn.av(linje.bruker()),
                felt == null ? ord("logg.handling.", linje.handling()) : ord("logg.felt.", felt),
                verdi(felt, linje.tidligereVerdi()),
                ny || linje.bruker().equals(linje.nyVerdi()) ? "" : verdi(felt, linje.nyVerdi()),
                ny ? innhold(linje.nyVerdi()) : List.of());
    }

    private List<Loggside.Felt> innhold(@Nullable String tekst) {
        return tekst == null
                ? List.of()
                : Stream.of(MELLOM_FELT.split(tekst))
                        .map(par -> par.split("=", 2))
                        .filter(par -> par.length == 2 && !UTELATES.contains(par[0]))
                        .sorted(Comparator.comparingInt(par -> plass(par[0])))
                        .map(par -> new Loggside.Felt(
                                ord("logg.felt.", par[0]),
                                verdi(par[0], par[1].replace("\\;", ";").replace("\\\\", "\\"))))
                        .toList();
    }

    private static int plass(String felt) {
        var plass = FOERST.indexOf(felt);
        return plass < 0 ? FOERST.size() : plass;
    }

    /** The words of a code; the code itself when it has none. */
    String ord(String forstavelse, String ord) {
        var svar = tekster.getMessage(
                forstavelse + ord.replace(' ', '_'), new Object[0], ord, LocaleContextHolder.getLocale());
        return svar == null ? ord : svar;
    }

    String verdi(@Nullable String felt, @Nullable String verdi) {
        if (verdi == null || verdi.isEmpty()) {
            return "";
        }
        if ("journalstatus".equals(felt)) {
            return Journalstatus.av(verdi).navn();
        }
        if ("journalposttype".equals(felt)) {
            return Journalposttype.valueOf(verdi).navn();
        }
        if ("korrespondansepart".equals(felt)) {
            return PART.matcher(LISTE.matcher(verdi).replaceAll("$1"))
                    .replaceAll(treff -> treff.group(1)
                            + kodelister.kodenavn(Kodeliste.KORRESPONDANSEPARTTYPE, treff.group(2)) + " ");
        }
        if (DATO.matcher(verdi).matches()) {
            return Datoer.dato(LocalDate.parse(verdi));
        }
        return TIDSPUNKT.matcher(verdi).matches() ? naar(Instant.parse(verdi)) : verdi;
    }

    static String naar(Instant tid) {
        var her = tid.atOffset(ZoneOffset.UTC);
        return Datoer.dato(LocalDate.ofInstant(tid, Klokke.SONE)) + " kl. " + Datoer.klokke(her);
    }
}
