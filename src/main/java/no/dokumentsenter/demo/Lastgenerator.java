package no.dokumentsenter.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Pdfskriver;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.springframework.stereotype.Component;

/**
 * Synthetic entries for load, four to a case: through the doors, and from twenty thousand on by COPY. Only for a base
 * that was begun for it.
 */
@Component
public class Lastgenerator {
    private static final int POSTER_I_SAK = 4;
    private static final int FOERSTE_ID = 5000;
    /** From so many on they do not go through the doors. */
    private static final int MASSE = 20_000;

    /** Which files the entries get. */
    public enum Filer {
        /** None: the rows say a sum that is not in the store. */
        INGEN,
        /** One small file for each type, shared. */
        DELT,
        /** A file of its own for each entry. */
        EGNE;

        /** The choice on the command line. */
        public static Optional<Filer> av(String ord) {
            return Arrays.stream(values())
                    .filter(valg -> valg.name().toLowerCase(Locale.ROOT).equals(ord))
                    .findFirst();
        }
    }

    private final Kommuner kommuner;
    private final Arkivstruktur arkivstruktur;
    private final Saker saker;
    private final Journal journal;
    private final Dokumentlager lager;
    private final Masselasting masse;

    Lastgenerator(
            Kommuner kommuner,
            Arkivstruktur arkivstruktur,
            Saker saker,
            Journal journal,
            Dokumentlager lager,
            Masselasting masse) {
        this.masse = masse;
        this.kommuner = kommuner;
        this.arkivstruktur = arkivstruktur;
        this.saker = saker;
        this.journal = journal;
        this.lager = lager;
    }

    /** The invented municipality test01, test02 …, made if it is not there. */
    public Kommune kommune(int nr) {
        var slug = "test%02d".formatted(nr);
        var kommune = kommuner.opprett(
                new Kommune(FOERSTE_ID + nr, slug, "T%02d".formatted(nr), "Test " + nr, "%04d".formatted(9000 + nr)));
        Kommunevalg.gjoerI(kommune, () -> {
            if (!arkivstruktur.harArkiv()) {
                arkivstruktur.begynn(Demolasting.nyttArkiv(kommune));
            }
        });
        return kommune;
    }

    /**
     * Loads the entries, in turn over the municipalities.
     *
     * @return seconds used
     */
    public double last(List<Kommune> hvor, int antall, Filer filer) {
        var start = System.nanoTime();
        if (antall >= MASSE && filer != Filer.EGNE) {
            masse.last(andeler(hvor, antall, filer));
            return (System.nanoTime() - start) / 1e9;
        }
        for (var k = 0; k < hvor.size(); k++) {
            var andel = antall / hvor.size() + (k < antall % hvor.size() ? 1 : 0);
            var kommune = hvor.get(k);
            var froe = k;
            Kommunevalg.gjoerI(
                    kommune,
                    () -> Innlogget.som("last", () -> {
                        lastEn(
                                kommune,
                                andel,
                                filer,
                                RandomGeneratorFactory.of("L64X128MixRandom").create(froe));
                        return null;
                    }));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Municipalities are of unlike size: the second has half of the first, the third a third. */
    private List<Masselasting.Andel> andeler(List<Kommune> hvor, int antall, Filer filer) {
        var vekter = IntStream.rangeClosed(1, hvor.size())
                .mapToDouble(nr -> 1.0 / nr)
                .sum();
        var andeler = new ArrayList<Masselasting.Andel>();
        var igjen = antall;
        for (var nr = hvor.size(); nr >= 1; nr--) {
            var kommune = hvor.get(nr - 1);
            var andel = nr == 1 ? igjen : (int) (antall / (vekter * nr));
            igjen -= andel;
            andeler.addFirst(Kommunevalg.i(
                    kommune,
                    () -> new Masselasting.Andel(
                            kommune,
                            arkivstruktur.aktiveArkivdeler().getFirst().id(),
                            arkivstruktur.klasser().stream()
                                    .map(klasse -> klasse.id())
                                    .toList(),
                            fil(kommune, filer, "Felles dokument"),
                            andel)));
        }
        return andeler;
    }

    private void lastEn(Kommune kommune, int antall, Filer filer, RandomGenerator tilfeldig) {
        var felles = dokument(kommune, filer, "Felles dokument");
        var del = arkivstruktur.aktiveArkivdeler().getFirst().id();
        var klasser = arkivstruktur.klasser();
        SakId sak = null;
        for (var nr = 0; nr < antall; nr++) {
            if (sak == null || nr % POSTER_I_SAK == 0) {
                sak = saker.opprett(new NySak(
                        del,
                        klasser.get(tilfeldig.nextInt(klasser.size())).id(),
                        "Sak om " + Lastord.tittel(tilfeldig),
                        List.of(),
                        "Plan og byggesak",
                        "Ola Grindvoll",
                        Optional.of(new NySak.Eiendom(1 + tilfeldig.nextInt(200), 1 + tilfeldig.nextInt(400)))));
            }
            journal.journalfoer(
                    post(sak, filer == Filer.EGNE ? dokument(kommune, filer, "Dokument " + nr) : felles, tilfeldig));
        }
    }

    private static NyJournalpost post(SakId sak, NyttDokument dokument, RandomGenerator tilfeldig) {
        var dato = LocalDate.now(Klokke.OSLO).minusDays(tilfeldig.nextInt(60));
        return new NyJournalpost(
                sak,
                Journalposttype.I,
                Journalstatus.JOURNALFOERT,
                Lastord.tittel(tilfeldig),
                Optional.of(dato),
                Optional.of(Klokke.OSLO.instant().truncatedTo(ChronoUnit.SECONDS)),
                Optional.empty(),
                Optional.empty(),
                "Plan og byggesak",
                "Ola Grindvoll",
                "epost",
                List.of(Part.avsender(Lastord.navn(tilfeldig), "Kaffegata 9, 2270 Flisa", "", true, false)),
                Optional.empty(),
                List.of(dokument));
    }

    private NyttDokument dokument(Kommune kommune, Filer filer, String tittel) {
        var fil = fil(kommune, filer, tittel);
        return new NyttDokument(
                "H",
                tittel,
                "B",
                List.of(new NyttDokument.Objekt(
                        "A", "fmt/477", "dokument.pdf", "application/pdf", fil.sjekksum(), fil.filstoerrelse())));
    }

    private Fil fil(Kommune kommune, Filer filer, String tittel) {
        try {
            var bytes = Pdfskriver.skriv(tittel, List.of("Dette er et syntetisk dokument for lasttest."));
            return filer == Filer.INGEN
                    ? new Fil("0".repeat(64), bytes.length)
                    : lager.lagre(kommune, new ByteArrayInputStream(bytes));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
