package no.dokumentsenter.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.arkivstruktur.NyttArkiv;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Kjennetegn;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Brukere;
import no.dokumentsenter.tilgang.NyBruker;
import no.dokumentsenter.tilgang.Rolle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads the demo: three municipalities with people, plan and classification, sixty days of history through the doors
 * under a bound clock, and sample post in the intake folders. Run again it adds nothing.
 */
@Component
public class Demolasting {
    private static final Logger LOGG = LoggerFactory.getLogger(Demolasting.class);
    private static final String MERKE = ".demo";
    private static final List<NyttArkiv.Del> DELER = List.of(
            new NyttArkiv.Del("SAK", "Saksarkiv"),
            new NyttArkiv.Del("BYGG", "Byggesaker og eiendom"),
            new NyttArkiv.Del("PERS", "Personalmapper"),
            new NyttArkiv.Del("ELEV", "Elevmapper"),
            new NyttArkiv.Del("BHG", "Barnehagemapper"),
            new NyttArkiv.Del("KLIENT", "Klientmapper"));

    private final Kommuner kommuner;
    private final Brukere brukere;
    private final Arkivstruktur arkivstruktur;
    private final Historielasting historie;

    Demolasting(Kommuner kommuner, Brukere brukere, Arkivstruktur arkivstruktur, Historielasting historie) {
        this.kommuner = kommuner;
        this.brukere = brukere;
        this.arkivstruktur = arkivstruktur;
        this.historie = historie;
    }

    /** Loads what is not there. The mark is set last, so a start that was cut off goes on where it stopped. */
    public void last(Path datamappe) {
        if (Files.exists(datamappe.resolve(MERKE))) {
            return;
        }
        var alle = Demodata.kommuner().stream().map(this::kommune).toList();
        Demodata.personer().forEach(person -> person(person, alle));
        samtidig(alle.stream()
                .map(kommune -> (Callable<Void>) () -> {
                    Kommunevalg.gjoerI(
                            kommune,
                            () -> Innlogget.som("demo", () -> {
                                arkiv(kommune);
                                return null;
                            }));
                    return null;
                })
                .toList());
        try {
            post(datamappe.resolve("innboks"));
            Files.writeString(datamappe.resolve(MERKE), LocalDate.now(Klokke.OSLO) + "\n");
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
        LOGG.info("demo lastet");
    }

    private Kommune kommune(Demokommune demo) {
        var navn = demo.navn().replace(" kommune", "");
        var kommune =
                kommuner.opprett(new Kommune(demo.kommuneId(), demo.slug(), demo.kode(), navn, demo.kommunenummer()));
        kommuner.leggTilKjennetegn(new Kjennetegn(demo.kommuneId(), "navn", navn, null));
        kommuner.leggTilKjennetegn(new Kjennetegn(
                demo.kommuneId(), "gnr", Integer.toString(demo.gnrFra()), Integer.toString(demo.gnrTil())));
        demo.postnummer()
                .forEach(nr -> kommuner.leggTilKjennetegn(new Kjennetegn(demo.kommuneId(), "postnummer", nr, null)));
        return kommune;
    }

    /** User name and password are the same, and that only here: outside the demo no account has a known password. */
    private void person(Demoperson person, List<Kommune> alle) {
        if (brukere.finnes(person.brukernavn())) {
            return;
        }
        brukere.opprett(new NyBruker(
                person.brukernavn(),
                person.navn(),
                person.enhet(),
                person.sted(),
                Optional.of(person.brukernavn()),
                Optional.empty()));
        var rolle = rolle(person.rolle());
        for (var kommune : alle) {
            if (person.kommuner().contains(kommune.slug())) {
                Kommunevalg.gjoerI(
                        kommune,
                        () -> brukere.tildel(
                                person.brukernavn(),
                                kommune,
                                rolle,
                                LocalDate.now(Klokke.OSLO).minusYears(1),
                                Optional.empty()));
            }
        }
    }

    private static Rolle rolle(String kode) {
        return List.of(Rolle.values()).stream()
                .filter(rolle -> rolle.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private void arkiv(Kommune kommune) {
        if (!arkivstruktur.harArkiv()) {
            arkivstruktur.begynn(nyttArkiv(kommune));
        }
        historie.last(kommune);
    }

    /** The plan of a municipality that begins at New Year. */
    static NyttArkiv nyttArkiv(Kommune kommune) {
        var orgnr = Demodata.kommuner().stream()
                .filter(demo -> demo.slug().equals(kommune.slug()))
                .map(Demokommune::orgnr)
                .findFirst()
                .orElse("800000000");
        return new NyttArkiv(
                kommune.navn() + " kommunes arkiv",
                orgnr,
                kommune.navn() + " kommune",
                "FH",
                "Funksjonsbasert plan",
                DELER,
                Demodata.klasser().stream()
                        .map(k -> new NyttArkiv.Klassedata(k.klasseID(), k.tittel(), k.merknad()))
                        .toList(),
                LocalDate.of(LocalDate.now(Klokke.OSLO).getYear(), 1, 1));
    }

    private static void samtidig(List<Callable<Void>> arbeid) {
        try (var traader = Executors.newFixedThreadPool(arbeid.size())) {
            for (var ett : traader.invokeAll(arbeid)) {
                ett.get();
            }
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException feil) {
            throw new IllegalStateException("demoen lot seg ikke laste", feil.getCause());
        }
    }

    /** Copied beside and renamed, so that the intake never sees half a file. */
    private static void post(Path innboks) throws IOException {
        for (var brev : Demodata.post()) {
            var mappe = Files.createDirectories(innboks.resolve(brev.slug()).resolve(brev.mappe()));
            var mellom = mappe.resolve("." + brev.fil());
            try (var bytes = brev.aapne()) {
                Files.copy(bytes, mellom, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(mellom, mappe.resolve(brev.fil()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
