package no.dokumentsenter.offentligjournal.web;

import static no.dokumentsenter.offentligjournal.web.Postjournalskjema.tekst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.offentligjournal.Journaleier;
import no.dokumentsenter.offentligjournal.Utvalg;
import no.dokumentsenter.sok.Sporring;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The form understood: what to search for, what to show in the fields again, and links to the same search otherwise.
 *
 * @param sti the address of the page, without the question
 * @param typer of {@code inn}, {@code ut}, {@code notat}; empty for all
 */
record Avgrensning(String sti, Utvalg utvalg, Set<String> typer, String fraSkrevet, String tilSkrevet) {
    /** What people choose among, and which of M082 each is. */
    static final Map<String, List<String>> TYPER =
            Map.of("inn", List.of("I"), "ut", List.of("U"), "notat", List.of("N", "X", "S"));

    private static final String SKILLE = "_";

    static Avgrensning les(String sti, List<Journaleier> eiere, Postjournalskjema skjema) {
        var typer = typer(skjema);
        var fra = Datoer.les(tekst(skjema.fra()));
        var til = Datoer.les(tekst(skjema.til()));
        var bytt = fra.isPresent() && til.isPresent() && fra.get().isAfter(til.get());
        var utvalg = new Utvalg(
                eiere.stream().map(Journaleier::id).toList(),
                Sporring.lesOffentlig(tekst(skjema.q())),
                bytt ? til : fra,
                bytt ? fra : til,
                typer.stream().flatMap(type -> koder(type).stream()).collect(Collectors.toUnmodifiableSet()),
                plass(tekst(skjema.etter())));
        return new Avgrensning(
                sti,
                utvalg,
                typer,
                tekst(skjema.fra()).strip(),
                tekst(skjema.til()).strip());
    }

    private static Set<String> typer(Postjournalskjema skjema) {
        var valgte = new LinkedHashSet<String>();
        for (var type : skjema.type() == null ? List.<String>of() : skjema.type()) {
            TYPER.forEach((navn, koder) -> {
                if (navn.equals(type) || koder.contains(type)) {
                    valgte.add(navn);
                }
            });
        }
        return valgte.size() == TYPER.size() ? Set.of() : valgte;
    }

    private static List<String> koder(String type) {
        return TYPER.getOrDefault(type, List.of());
    }

    private static Optional<Utvalg.Plass> plass(String etter) {
        var deler = etter.split(SKILLE);
        if (deler.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Utvalg.Plass(LocalDate.parse(deler[0]), UUID.fromString(deler[1])));
        } catch (DateTimeException | IllegalArgumentException ikkeVaar) {
            return Optional.empty();
        }
    }

    /** Whether anything narrows the journal. */
    public boolean erAvgrenset() {
        return !utvalg.soek().erTom()
                || utvalg.fra().isPresent()
                || utvalg.til().isPresent()
                || !typer.isEmpty();
    }

    public String q() {
        return utvalg.soek().skrevet();
    }

    /** The day as we understood it, else what was written. */
    public String fra() {
        return utvalg.fra().map(Datoer::dato).orElse(fraSkrevet);
    }

    public String til() {
        return utvalg.til().map(Datoer::dato).orElse(tilSkrevet);
    }

    public boolean fraFeil() {
        return !fraSkrevet.isEmpty() && utvalg.fra().isEmpty();
    }

    public boolean tilFeil() {
        return !tilSkrevet.isEmpty() && utvalg.til().isEmpty();
    }

    /** Whether the box of the type is ticked. */
    public boolean har(String type) {
        return typer.isEmpty() || typer.contains(type);
    }

    /** The same search for these days; none given is all. */
    String medDager(Optional<LocalDate> fraDag, Optional<LocalDate> tilDag) {
        return lenke(sti, fraDag, tilDag).build().encode().toUriString();
    }

    /** The same search as a file: {@code csv} or {@code rss}. */
    public String somFil(String ending) {
        return lenke(sti + "." + ending, utvalg.fra(), utvalg.til())
                .build()
                .encode()
                .toUriString();
    }

    /** The address of this search, from the top. */
    public String her() {
        return medDager(utvalg.fra(), utvalg.til());
    }

    /** The page that begins after this place. */
    String etter(Utvalg.Plass plass) {
        return lenke(sti, utvalg.fra(), utvalg.til())
                .queryParam("etter", plass.journaldato() + SKILLE + plass.id())
                .build()
                .encode()
                .toUriString();
    }

    /** The same search for these words. */
    String medOrd(String ord) {
        return lenke(sti, utvalg.fra(), utvalg.til(), ord).build().encode().toUriString();
    }

    private UriComponentsBuilder lenke(String til, Optional<LocalDate> fraDag, Optional<LocalDate> tilDag) {
        return lenke(til, fraDag, tilDag, q());
    }

    private UriComponentsBuilder lenke(String til, Optional<LocalDate> fraDag, Optional<LocalDate> tilDag, String q) {
        var lenke = UriComponentsBuilder.fromPath(til);
        if (!q.isEmpty()) {
            lenke.queryParam("q", "{q}");
        }
        fraDag.ifPresent(dag -> lenke.queryParam("fra", Datoer.dato(dag)));
        tilDag.ifPresent(dag -> lenke.queryParam("til", Datoer.dato(dag)));
        typer.forEach(type -> lenke.queryParam("type", type));
        return lenke.uriVariables(Map.of("q", q));
    }
}
