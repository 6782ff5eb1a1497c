package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Arbeidsmappe;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.lesing.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the archive version of each document of an entry that has none, outside any transaction but the one that
 * writes it down. May be run again at any time.
 */
@Component
class Arkivversjonering {
    private static final Logger LOGG = LoggerFactory.getLogger(Arkivversjonering.class);

    private final Dokumenter dokumenter;
    private final Dokumentlager lager;
    private final Filleser filleser;

    Arkivversjonering(Dokumenter dokumenter, Dokumentlager lager, Filleser filleser) {
        this.dokumenter = dokumenter;
        this.lager = lager;
        this.filleser = filleser;
    }

    void lag(UUID journalpost) {
        Innlogget.som("lesing", () -> {
            for (var dokument : dokumenter.forJournalpost(journalpost)) {
                if (dokument.objekter().stream()
                        .noneMatch(objekt -> objekt.variantformat().equals("A"))) {
                    lag(journalpost, dokument);
                }
            }
            return null;
        });
    }

    private void lag(UUID journalpost, Dokument dokument) {
        var original = dokument.objekter().getFirst();
        try (var mappe = Arbeidsmappe.ny("lesing")) {
            var fil = mappe.sti().resolve("original");
            try (var innhold = lager.aapne(Kommunevalg.valgt(), original.sjekksum())) {
                Files.copy(innhold, fil);
            }
            var lest = filleser.les(fil, original.filnavn(), mappe.undermappe());
            dokumenter.lagreTekst(
                    journalpost,
                    dokument.id(),
                    lest.sider().stream().map(Side::tekst).collect(Collectors.joining("\f")));
            if (lest.arkivversjon().isEmpty()) {
                LOGG.warn(
                        "ingen arkivversjon av {} i {}: {}",
                        original.id(),
                        Kommunevalg.valgt().slug(),
                        lest.grunn().orElse("verktøy mangler"));
                return;
            }
            dokumenter.leggTilArkivversjon(
                    dokument.id(), objekt(original, lest.arkivversjon().get()));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private NyttDokument.Objekt objekt(Dokument.Objekt original, Path arkivversjon) throws IOException {
        try (var innhold = Files.newInputStream(arkivversjon)) {
            var fil = lager.lagre(Kommunevalg.valgt(), innhold);
            return new NyttDokument.Objekt(
                    "A",
                    "fmt/477",
                    Arkivnavn.av(original.filnavn()),
                    "application/pdf",
                    fil.sjekksum(),
                    fil.filstoerrelse());
        }
    }
}
