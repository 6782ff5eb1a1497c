package no.dokumentsenter.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.arkivstruktur.Arkivdel;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.arkivstruktur.Klasse;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Avskrivninger;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.journal.Ubesvart;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.lesing.Pdfskriver;
import no.dokumentsenter.metadata.Hjemler;
import no.dokumentsenter.metadata.Hjemmel;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import org.springframework.stereotype.Component;

/** Sixty days of registrations, each through the doors with the clock bound to when it happened. */
@Component
class Historielasting {
    /** The newest days stand in the journal without being published, as they would on a working desk. */
    private static final int IKKE_LAGT_UT_DAGER = 2;

    private final Arkivstruktur arkivstruktur;
    private final Saker saker;
    private final Journal journal;
    private final OffentligJournal offentlig;
    private final Dokumentlager lager;
    private final Hjemler hjemler;
    private final Avskrivninger avskrivninger;

    Historielasting(
            Arkivstruktur arkivstruktur,
            Saker saker,
            Journal journal,
            OffentligJournal offentlig,
            Dokumentlager lager,
            Hjemler hjemler,
            Avskrivninger avskrivninger) {
        this.arkivstruktur = arkivstruktur;
        this.saker = saker;
        this.journal = journal;
        this.offentlig = offentlig;
        this.lager = lager;
        this.hjemler = hjemler;
        this.avskrivninger = avskrivninger;
    }

    /** Loads the bound municipality's history, unless it has any. */
    void last(Kommune kommune) {
        if (!journal.nyeste(1).isEmpty()) {
            return;
        }
        var idag = LocalDate.now(Klokke.OSLO);
        var lasting = new Lasting(kommune);
        for (var hendelse : Historie.lag(idag, Historie.FROE)) {
            if (hendelse.slug().equals(kommune.slug())) {
                var naar = hendelse.naar().atZone(Klokke.SONE).toInstant();
                Klokke.bundet(naar, () -> lasting.registrer(hendelse, naar, idag));
            }
        }
    }

    /** One municipality's loading: which cases exist so far. */
    private final class Lasting {
        private final Kommune kommune;
        private final Map<String, SakId> saksider = new HashMap<>();
        private final Map<String, Demoperson> folk =
                Demodata.personer().stream().collect(Collectors.toMap(Demoperson::brukernavn, Function.identity()));
        private final Map<String, Klasse> klasser =
                arkivstruktur.klasser().stream().collect(Collectors.toMap(Klasse::klasseId, Function.identity()));
        private final Map<String, Arkivdel> deler = arkivstruktur.aktiveArkivdeler().stream()
                .collect(Collectors.toMap(Arkivdel::kode, Function.identity()));

        Lasting(Kommune kommune) {
            this.kommune = kommune;
        }

        JournalpostId registrer(Hendelse h, Instant naar, LocalDate idag) {
            var sak = saksider.computeIfAbsent(h.sakNoekkel(), noekkel -> sak(h));
            var type = Journalposttype.valueOf(h.type());
            var id = journal.journalfoer(new NyJournalpost(
                    sak,
                    type,
                    Journalstatus.JOURNALFOERT,
                    h.tittel(),
                    Optional.of(h.dokumentdato()),
                    type.erInngaaende() ? Optional.of(naar.minusSeconds(3_600)) : Optional.empty(),
                    type == Journalposttype.U ? Optional.of(naar) : Optional.empty(),
                    Optional.empty(),
                    kjent(folk, h.saksbehandler()).enhet(),
                    kjent(folk, h.saksbehandler()).navn(),
                    "epost",
                    h.parter().stream().map(Historielasting::part).toList(),
                    skjerming(h),
                    dokumenter(kommune, h)));
            if (type == Journalposttype.U) {
                avskrivninger.besvarer(
                        id,
                        avskrivninger.kanBesvaresAv(id).stream()
                                .map(Ubesvart::besvart)
                                .toList());
            }
            if (h.naar().toLocalDate().isBefore(idag.minusDays(IKKE_LAGT_UT_DAGER))) {
                offentlig.leggUt(id);
            }
            return id;
        }

        private SakId sak(Hendelse h) {
            var ny = h.nySak().orElseThrow();
            return saker.opprett(new NySak(
                    kjent(deler, ny.arkivdel()).id(),
                    kjent(klasser, ny.klasse()).id(),
                    ny.tittel(),
                    ny.skjermedeOrd(),
                    kjent(folk, ny.saksansvarlig()).enhet(),
                    kjent(folk, ny.saksansvarlig()).navn(),
                    ny.eiendom().map(e -> new NySak.Eiendom(e.gnr(), e.bnr()))));
        }
    }

    private static <T> T kjent(Map<String, T> alle, String kode) {
        return Objects.requireNonNull(alle.get(kode), () -> "demoen nevner " + kode + ", som ikke er i planen");
    }

    private static Part part(PartData p) {
        var adresse = p.adresse();
        return new Part(
                p.parttype(),
                p.navn(),
                p.orgnr(),
                adresse.map(PartData.Postadresse::linje).orElse(""),
                adresse.map(PartData.Postadresse::postnummer).orElse(""),
                adresse.map(PartData.Postadresse::poststed).orElse(""),
                p.epost().orElse(""),
                p.slag().equals("privat"),
                p.skjermet());
    }

    private Optional<NySkjerming> skjerming(Hendelse h) {
        return h.tilgangskode().map(kode -> {
            var soekt = kode.equals("13-spesial") ? "13-BV" : kode;
            var hjemmel = hjemler.gyldige(LocalDate.now(Klokke.OSLO)).stream()
                    .filter(kjent -> kjent.kode().equals(soekt))
                    .map(Hjemmel::hjemmel)
                    .findFirst()
                    .orElseThrow();
            var skjermetPart = h.parter().stream().anyMatch(PartData::skjermet);
            return new NySkjerming(soekt, hjemmel, h.skjermedeOrd(), skjermetPart, true);
        });
    }

    private List<NyttDokument> dokumenter(Kommune kommune, Hendelse h) {
        var dokumenter = new ArrayList<NyttDokument>();
        dokumenter.add(dokument(kommune, "H", h.tittel(), h.brodtekst()));
        h.vedlegg().forEach(v -> dokumenter.add(dokument(kommune, "V", v.tittel(), v.brodtekst())));
        return dokumenter;
    }

    private NyttDokument dokument(Kommune kommune, String rolle, String tittel, List<String> avsnitt) {
        try {
            var fil = lager.lagre(kommune, new ByteArrayInputStream(Pdfskriver.skriv(tittel, avsnitt)));
            return new NyttDokument(
                    rolle,
                    tittel,
                    "B",
                    List.of(new NyttDokument.Objekt(
                            "A", "fmt/477", "dokument.pdf", "application/pdf", fil.sjekksum(), fil.filstoerrelse())),
                    String.join("\n", avsnitt));
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }
}
