package no.dokumentsenter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.skjerming.NySkjerming;
import org.springframework.stereotype.Component;

/** Letters and cases for tests, in the municipality that is bound. */
@Component
public class Proevearkiv {
    private final Arkivstruktur arkivstruktur;
    private final Dokumentlager lager;

    Proevearkiv(Arkivstruktur arkivstruktur, Dokumentlager lager) {
        this.arkivstruktur = arkivstruktur;
        this.lager = lager;
    }

    public NySak sak(String tittel) {
        return new NySak(
                arkivstruktur.aktiveArkivdeler().getFirst().id(),
                arkivstruktur.klasser().getFirst().id(),
                tittel,
                List.of(),
                "Plan og byggesak",
                "Ola Grindvoll",
                Optional.empty());
    }

    public NyJournalpost inngaaende(SakId sak, String tittel) {
        return inngaaende(sak, tittel, Optional.empty());
    }

    public NyJournalpost inngaaende(SakId sak, String tittel, Optional<NySkjerming> skjerming) {
        return new NyJournalpost(
                sak,
                Journalposttype.I,
                Journalstatus.JOURNALFOERT,
                tittel,
                Optional.of(LocalDate.of(2026, 3, 2)),
                Optional.of(Instant.parse("2026-03-03T09:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                "Plan og byggesak",
                "Ola Grindvoll",
                "papir",
                List.of(Part.avsender("Tor Brenden", "Kaffegata 9, 2270 Flisa", "", true, false)),
                skjerming,
                List.of(dokument("brev.pdf", "innhold " + UUID.randomUUID())));
    }

    /** A letter from us, to one outside. */
    public NyJournalpost utgaaende(SakId sak, String tittel, Journalstatus status, String kanal) {
        return egetprodusert(
                sak, Journalposttype.U, status, tittel, kanal, List.of(Part.mottaker("Tor Brenden", "", true, false)));
    }

    /** A note that asks for something of each receiver. */
    public NyJournalpost notat(SakId sak, String tittel, Journalstatus status, List<Part> parter) {
        return egetprodusert(sak, Journalposttype.N, status, tittel, "intern", parter);
    }

    private NyJournalpost egetprodusert(
            SakId sak, Journalposttype type, Journalstatus status, String tittel, String kanal, List<Part> parter) {
        return new NyJournalpost(
                sak,
                type,
                status,
                tittel,
                Optional.of(LocalDate.of(2026, 3, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Plan og byggesak",
                "Ola Grindvoll",
                kanal,
                parter,
                Optional.empty(),
                List.of(dokument("svar.pdf", "innhold " + UUID.randomUUID())));
    }

    public NyttDokument dokument(String filnavn, String innhold) {
        try {
            var fil = lager.lagre(
                    Kommunevalg.valgt(), new ByteArrayInputStream(innhold.getBytes(StandardCharsets.UTF_8)));
            return new NyttDokument(
                    "H",
                    "Brev",
                    "B",
                    List.of(new NyttDokument.Objekt(
                            "A", "fmt/477", filnavn, "application/pdf", fil.sjekksum(), fil.filstoerrelse())));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
