package no.dokumentsenter.ytelse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.database.Postgres;
import no.dokumentsenter.database.Roller;
import no.dokumentsenter.demo.Lastgenerator;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommandolinje.Valg;
import no.dokumentsenter.kommandolinje.Ved;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.Saker;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A full registration: case, entry, party, document, 50 kB PDF, log; three municipalities in turn. Through the doors,
 * and as one call over HTTP to the product in a process of its own, against {@link Maalestokk}. Reading jobs are off.
 */
final class Registrering {
    /** A server is up for weeks: until Java has compiled what is hot, half of the machine is its compiler's. */
    private static final Duration OPPVARMING = Duration.ofSeconds(30);

    private static final Duration LENGDE = Duration.ofSeconds(12);
    private static final List<Integer> TRAADER = List.of(1, 8);
    private static final List<String> SLUGER = List.of("vaaler", "aasnes", "grue");
    private static final String[] UTEN_JOBBER = {
        "--demo",
        "--db-scheduler.polling-interval=1h",
        "--db-scheduler.immediate-execution-enabled=false",
        "--dokumentsenter.innboks.mellomrom-ms=0"
    };

    private Registrering() {}

    static List<Maaling> maal(Path mappe) throws Exception {
        var maalinger = new ArrayList<Maaling>();
        var stokk = new ConcurrentHashMap<Integer, Double>();
        var data = mappe.resolve("doerer");
        Ved.siden(Dokumentsenter.class, Valg.les(List.of("--data", data.toString()), Set.of("data")), kontekst -> {
            try {
                maalinger.addAll(doerer(kontekst, mappe, data, stokk));
                return 0;
            } catch (Exception feil) {
                throw new IllegalStateException(feil);
            }
        });
        maalinger.addAll(http(mappe.resolve("http"), stokk));
        return maalinger;
    }

    private static List<Maaling> doerer(ApplicationContext kontekst, Path mappe, Path data, Map<Integer, Double> stokk)
            throws Exception {
        var doerer = new Doerer(kontekst);
        Fillager.taIBruk(data, doerer.sluger());
        // The words of a first registration are new to the vocabulary; those of any other are not.
        doerer.registrer("ord", 0);
        var maalinger = new ArrayList<Maaling>();
        try (var postgres = Postgres.bliMedEllerStart(data);
                var maalestokk = Maalestokk.av(
                        postgres.jdbcUrl(Roller.DATABASE),
                        postgres.superbruker(),
                        postgres.superpassord(),
                        doerer.registrer("foerst", 0),
                        Files.createDirectories(mappe.resolve("maalestokk")))) {
            for (var traader : TRAADER) {
                var bart = Loep.kjoer(
                        traader,
                        OPPVARMING,
                        LENGDE,
                        nr -> maalestokk.gjoer(traader * 10_000_000L + nr, Brevfil.nr("bart" + traader, nr)));
                var gjennom = Loep.kjoer(traader, OPPVARMING, LENGDE, nr -> doerer.registrer("doer" + traader, nr));
                stokk.put(traader, bart.perSekund());
                maalinger.add(Maaling.av(
                                "målestokk, %d tråd(er), %d rader".formatted(traader, maalestokk.rader()),
                                bart.tider(),
                                "")
                        .medFart(bart.perSekund()));
                maalinger.add(Maaling.av("dører, %d tråd(er)".formatted(traader), gjennom.tider(), "forhold ≥ 0,5")
                        .medFart(gjennom.perSekund())
                        .mot("bar JDBC + fil", gjennom.perSekund() / bart.perSekund()));
            }
        }
        return maalinger;
    }

    private static List<Maaling> http(Path data, Map<Integer, Double> stokk) throws Exception {
        Fillager.taIBruk(data, SLUGER);
        var maalinger = new ArrayList<Maaling>();
        try (var produkt = Produkt.start(data, UTEN_JOBBER)) {
            var klient = new Klient(produkt.adresse(), "arkivar1");
            for (var traader : TRAADER) {
                var loep = Loep.kjoer(
                        traader,
                        OPPVARMING,
                        LENGDE,
                        nr -> klient.registrer(
                                "/" + SLUGER.get((int) (nr % SLUGER.size())) + "/registrering",
                                skjema(nr),
                                "brev.pdf",
                                Brevfil.nr("http" + traader, nr)));
                maalinger.add(Maaling.av(
                                "HTTP, ett kall, %d tråd(er)".formatted(traader),
                                loep.tider(),
                                traader == 1 ? "" : "≥ 300/s")
                        .medFart(loep.perSekund())
                        .mot("bar JDBC + fil", loep.perSekund() / stokk.get(traader)));
            }
        }
        return maalinger;
    }

    private static Map<String, String> skjema(long nr) {
        return Map.of(
                "sak", "ny",
                "klasse", "ST-01",
                "tittel", "Søknad om garasje nr. " + nr,
                "avsender", "Tor Brenden",
                "avsendertype", "person",
                "adresse", "Kaffegata 9, 2270 Flisa",
                "dokumentdato", "2.3.2026",
                "saksbehandler", "Ola Grindvoll",
                "enhet", "Plan og byggesak");
    }

    /** The kernel's doors, as the queue uses them. */
    private static final class Doerer {
        private final List<Sted> steder = new ArrayList<>();
        private final Saker saker;
        private final Journal journal;
        private final Dokumentlager lager;
        private final TransactionTemplate transaksjon;

        /** A municipality, and a case as it would be opened there. */
        private record Sted(Kommune kommune, NySak sak) {}

        Doerer(ApplicationContext kontekst) {
            saker = kontekst.getBean(Saker.class);
            journal = kontekst.getBean(Journal.class);
            lager = kontekst.getBean(Dokumentlager.class);
            transaksjon = new TransactionTemplate(kontekst.getBean(PlatformTransactionManager.class));
            var generator = kontekst.getBean(Lastgenerator.class);
            var struktur = kontekst.getBean(Arkivstruktur.class);
            for (var nr = 1; nr <= SLUGER.size(); nr++) {
                var kommune = generator.kommune(nr);
                steder.add(new Sted(
                        kommune,
                        Kommunevalg.i(
                                kommune,
                                () -> new NySak(
                                        struktur.aktiveArkivdeler().getFirst().id(),
                                        struktur.klasser().getFirst().id(),
                                        "Søknad om garasje",
                                        List.of(),
                                        "Plan og byggesak",
                                        "Ola Grindvoll",
                                        Optional.empty()))));
            }
        }

        List<String> sluger() {
            return steder.stream().map(sted -> sted.kommune().slug()).toList();
        }

        UUID registrer(String loep, long nr) {
            var sted = steder.get((int) (nr % steder.size()));
            return Kommunevalg.i(
                    sted.kommune(), () -> Innlogget.som("ytelse", () -> registrerI(sted, Brevfil.nr(loep, nr))));
        }

        private UUID registrerI(Sted sted, byte[] bytes) {
            try {
                var fil = lager.lagre(sted.kommune(), new ByteArrayInputStream(bytes));
                var dokument = new NyttDokument(
                        "H",
                        "Søknad om garasje",
                        "B",
                        List.of(new NyttDokument.Objekt(
                                "P", "fmt/20", "brev.pdf", "application/pdf", fil.sjekksum(), fil.filstoerrelse())));
                return Optional.ofNullable(transaksjon.execute(status -> {
                            var sak = saker.opprett(sted.sak());
                            return journal.journalfoer(new NyJournalpost(
                                            sak,
                                            Journalposttype.I,
                                            Journalstatus.JOURNALFOERT,
                                            "Søknad om garasje",
                                            Optional.of(LocalDate.of(2026, 3, 2)),
                                            Optional.of(Klokke.OSLO.instant()),
                                            Optional.empty(),
                                            Optional.empty(),
                                            "Plan og byggesak",
                                            "Ola Grindvoll",
                                            "papir",
                                            List.of(Part.avsender(
                                                    "Tor Brenden", "Kaffegata 9, 2270 Flisa", "", true, false)),
                                            Optional.empty(),
                                            List.of(dokument)))
                                    .verdi();
                        }))
                        .orElseThrow();
            } catch (IOException feil) {
                throw new IllegalStateException(feil);
            }
        }
    }
}
