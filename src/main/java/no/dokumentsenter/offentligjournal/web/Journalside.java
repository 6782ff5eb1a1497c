package no.dokumentsenter.offentligjournal.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.offentligjournal.Dato;
import no.dokumentsenter.offentligjournal.Journaleier;
import no.dokumentsenter.offentligjournal.OffentligPost;
import no.dokumentsenter.offentligjournal.Soekehjelp;
import no.dokumentsenter.offentligjournal.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal, day by day.
 *
 * @param antallPerType beside the boxes; empty when there are more than are counted
 * @param hjelp what to say of the question
 * @param menteDu the address of the question that finds something, if there is one
 * @param eldre the address of the next page, if there is one
 */
record Journalside(
        List<Dag> dager,
        Telling telling,
        Map<String, Integer> antallPerType,
        List<Forvalg> forvalg,
        @Nullable String eldre,
        Soekehjelp hjelp,
        @Nullable String menteDu) {
    /** One page. */
    static final int STOERRELSE = 50;

    private static final Locale NORSK = Locale.of("nb", "NO");
    private static final int UKE = 6;

    /** The entries of one day, with how many there are that day in all; 0 when that is not known. */
    record Dag(String overskrift, int antall, List<Postvisning> poster) {}

    /**
     * A period to choose.
     *
     * @param kode of the message
     * @param navn the month or the year that the message names
     */
    record Forvalg(String kode, String navn, String lenke, boolean valgt) {}

    /**
     * Makes the page.
     *
     * @param funnet one more than a page when there is another page
     * @param alleTyper the counts whatever the type
     */
    static Journalside av(
            Avgrensning avgrensning,
            List<OffentligPost> funnet,
            Telling telling,
            Telling alleTyper,
            Soekehjelp hjelp,
            Map<Integer, Journaleier> eiere,
            LocalDate idag) {
        var viste = funnet.stream().limit(STOERRELSE).toList();
        var eldre =
                funnet.size() > STOERRELSE ? avgrensning.etter(viste.getLast().plass()) : null;
        var perType = new LinkedHashMap<String, Integer>();
        if (!alleTyper.flere()) {
            Avgrensning.TYPER.forEach((navn, koder) -> perType.put(navn, alleTyper.avType(koder)));
        }
        return new Journalside(
                dager(viste, telling, eiere),
                telling,
                perType,
                forvalg(avgrensning, idag),
                eldre,
                hjelp,
                hjelp.menteDu().map(avgrensning::medOrd).orElse(null));
    }

    private static List<Dag> dager(List<OffentligPost> poster, Telling telling, Map<Integer, Journaleier> eiere) {
        var perDag = new LinkedHashMap<LocalDate, List<Postvisning>>();
        for (var post : poster) {
            var eier = eiere.get(post.kommuneId());
            if (eier != null) {
                perDag.computeIfAbsent(post.journaldato(), dag -> new ArrayList<>())
                        .add(new Postvisning(eier, post));
            }
        }
        return perDag.entrySet().stream()
                .map(dag -> new Dag(Dato.somDag(dag.getKey()), telling.paaDag(dag.getKey()), dag.getValue()))
                .toList();
    }

    private static List<Forvalg> forvalg(Avgrensning avgrensning, LocalDate idag) {
        var maaned = idag.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, NORSK);
        return List.of(
                forvalg(avgrensning, "alle", "", Optional.empty(), Optional.empty()),
                forvalg(avgrensning, "idag", "", Optional.of(idag), Optional.of(idag)),
                forvalg(avgrensning, "uke", "", Optional.of(idag.minusDays(UKE)), Optional.of(idag)),
                forvalg(
                        avgrensning,
                        "maaned",
                        maaned.substring(0, 1).toUpperCase(NORSK) + maaned.substring(1),
                        Optional.of(idag.withDayOfMonth(1)),
                        Optional.of(idag.withDayOfMonth(idag.lengthOfMonth()))),
                forvalg(
                        avgrensning,
                        "aar",
                        String.valueOf(idag.getYear()),
                        Optional.of(idag.withDayOfYear(1)),
                        Optional.of(LocalDate.of(idag.getYear(), 12, 31))));
    }

    private static Forvalg forvalg(
            Avgrensning avgrensning, String kode, String navn, Optional<LocalDate> fra, Optional<LocalDate> til) {
        var utvalg = avgrensning.utvalg();
        var valgt = utvalg.fra().equals(fra) && utvalg.til().equals(til);
        return new Forvalg(kode, navn, avgrensning.medDager(fra, til), valgt);
    }
}
