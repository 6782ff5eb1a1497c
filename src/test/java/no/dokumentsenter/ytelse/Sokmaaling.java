package no.dokumentsenter.ytelse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.Offentligsoek;
import no.dokumentsenter.offentligjournal.Utvalg;
import no.dokumentsenter.sok.Sok;
import no.dokumentsenter.sok.Sporring;
import no.dokumentsenter.tilgang.Paalogget;

/**
 * The newest 25 and the count, as a person asks for them: words that are rare, less rare and common, two of the common, a
 * name, a property. In one municipality, in three, and by the public in all. Eight at a time, against Lucene's own index.
 */
final class Sokmaaling {
    private static final Duration OPPVARMING = Duration.ofSeconds(1);
    private static final Duration LENGDE = Duration.ofMillis(2500);
    private static final int TRAADER = 8;
    private static final int NYESTE = 25;
    private static final int TAK = 1_001;
    private static final double GULV_MS = 10;

    private final Sokbase base;
    private final Lucenestokk lucene;
    private final List<Maaling> maalinger = new ArrayList<>();

    private Sokmaaling(Sokbase base, Lucenestokk lucene) {
        this.base = base;
        this.lucene = lucene;
    }

    static List<Maaling> maal(Path mappe) {
        return Sokbase.med(mappe, base -> {
            var start = System.nanoTime();
            var sti = Files.createDirectories(mappe.resolve("lucene"));
            try (var lucene = Lucenestokk.av(base, sti)) {
                var maaling = new Sokmaaling(base, lucene);
                maaling.maalinger.add(Maaling.tall("Lucene, bygd", (System.nanoTime() - start) / 1e9, "s", ""));
                maaling.maalinger.add(Maaling.tall("Lucene, indeks", stoerrelse(sti) / 1e6, "MB", ""));
                return maaling.alle();
            }
        });
    }

    private List<Maaling> alle() throws Exception {
        for (var klasse : klasser().entrySet()) {
            var soekt = klasse.getValue();
            mot(
                    "én kommune, " + klasse.getKey(),
                    "p95 < 50",
                    ider(base.stoerste(1)),
                    soekt,
                    q -> stab(base.stoerste(1), q));
            mot(
                    "tre kommuner, " + klasse.getKey(),
                    "p95 < 100",
                    ider(base.stoerste(3)),
                    soekt,
                    q -> stab(base.stoerste(3), q));
            mot("publikum, " + klasse.getKey(), "p95 < 50", List.of(), soekt, this::publikum);
        }
        return maalinger;
    }

    private interface Soek {
        int finn(String q);
    }

    private void mot(String hva, String maal, List<Integer> kommuner, List<String> soekt, Soek soek) throws Exception {
        var stokk = Loep.kjoer(TRAADER, OPPVARMING, LENGDE, nr -> lucene.finn(en(soekt, nr), kommuner, NYESTE, TAK));
        var vaar = Loep.kjoer(TRAADER, OPPVARMING, LENGDE, nr -> soek.finn(en(soekt, nr)));
        var krav = Math.max(3 * stokk.tider().prosentil(50), GULV_MS);
        maalinger.add(Maaling.av(hva, vaar.tider(), "forhold ≥ 1, " + maal)
                .medFart(vaar.perSekund())
                .mot(
                        "Lucene %.2f ms, høyst 3 ganger eller 10"
                                .formatted(stokk.tider().prosentil(50)),
                        krav / vaar.tider().prosentil(50)));
    }

    private int stab(List<Kommune> kommuner, String q) {
        return Paalogget.som(
                Sokbase.arkivar(kommuner),
                () -> Kommunevalg.blant(
                        kommuner,
                        () -> base.kontekst()
                                .getBean(Sok.class)
                                .finn(Sporring.les(q), NYESTE)
                                .antall()));
    }

    private int publikum(String q) {
        var soek = base.kontekst().getBean(Offentligsoek.class);
        var utvalg = new Utvalg(
                ider(base.kommuner()),
                Sporring.lesOffentlig(q),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        return soek.finn(utvalg, NYESTE).size() + soek.tell(utvalg).antall();
    }

    /** Questions that find something in the largest municipality. */
    private Map<String, List<String>> klasser() throws SQLException {
        var stoerst = base.stoerste(1).getFirst().id();
        var poster = " from journalpost where kommune_id = %d order by md5(id::text) limit ".formatted(stoerst);
        var klasser = new LinkedHashMap<String, List<String>>();
        klasser.put(
                "sjelden",
                base.tekster(
                        "select t from (select substring(tittel from '\\mr[0-9a-z]{3,4}$') t from journalpost where kommune_id = "
                                + stoerst + " order by md5(id::text) limit 500) x where t is not null limit 60"));
        klasser.put(
                "middels",
                base.tekster("select t from (select lower(substring(tittel from 'ved (\\w+)$')) t" + poster
                        + "300) x where t is not null limit 60"));
        klasser.put("vanlig", List.of("søknad", "klage", "svar", "melding", "uttalelse", "garasje", "dispensasjon"));
        klasser.put(
                "to vanlige",
                List.of("søknad garasje", "klage dispensasjon", "svar barnehageplass", "melding garasje"));
        klasser.put(
                "navn",
                base.tekster("select korrespondansepart_navn from korrespondansepart where er_person and kommune_id = "
                        + stoerst + " order by md5(id::text) limit 60"));
        klasser.put(
                "gnr/bnr",
                base.tekster(
                        "select 'gnr ' || gnr || ' bnr ' || bnr from saksmappe where gnr is not null and kommune_id = "
                                + stoerst + " order by md5(id::text) limit 60"));
        return klasser;
    }

    private static String en(List<String> alle, long nr) {
        return alle.get((int) (nr % alle.size()));
    }

    private static List<Integer> ider(List<Kommune> kommuner) {
        return kommuner.stream().map(Kommune::id).toList();
    }

    private static long stoerrelse(Path mappe) {
        try (var filer = Files.list(mappe)) {
            return filer.mapToLong(fil -> fil.toFile().length()).sum();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
