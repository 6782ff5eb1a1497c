package no.dokumentsenter.ytelse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.dokumentsenter.Dokumentsenter;
import no.dokumentsenter.arkivstruktur.Arkivstruktur;
import no.dokumentsenter.demo.Lastgenerator;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.journalkontroll.Journalkontroll;
import no.dokumentsenter.kommandolinje.Valg;
import no.dokumentsenter.kommandolinje.Ved;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.NySak;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.springframework.context.ApplicationContext;

/**
 * One day of 2 000 entries in one municipality: read with all its findings, each approved by another than who made it, and
 * put out. What a person waits for is each of the three.
 */
final class Publisering {
    private static final int POSTER = 2000;
    private static final int I_HVER_SAK = 10;
    private static final int GANGER = 5;
    private static final List<String> TITLER = List.of(
            "Søknad om dispensasjon fra kommuneplanen, gnr. 12 bnr. %d",
            "Merknad til reguleringsplan for sentrum, innspill nr. %d",
            "Klage på vedtak i sak om renovasjonsgebyr, eiendom %d",
            "Tilbud på vannmålere, anbud nr. %d",
            "Referat fra møte i foreldreutvalget, møte %d",
            "Svar på spørsmål om barnehageplass, oppfølging %d",
            "Melding om vannlekkasje i Kaffegata %d",
            "Rapport fra tilsyn med brannvern, bygg %d");

    private Publisering() {}

    static List<Maaling> maal(Path mappe) throws Exception {
        var maalinger = new ArrayList<Maaling>();
        Ved.siden(
                Dokumentsenter.class,
                Valg.les(List.of("--data", mappe.resolve("data").toString()), Set.of("data")),
                kontekst -> {
                    maalinger.addAll(iKommune(kontekst));
                    return 0;
                });
        return maalinger;
    }

    private static List<Maaling> iKommune(ApplicationContext kontekst) {
        var kommune = kontekst.getBean(Lastgenerator.class).kommune(1);
        Kommunevalg.gjoerI(
                kommune,
                () -> Innlogget.som("ytelse", () -> {
                    fyll(kontekst);
                    return null;
                }));
        var kollega = new Person(
                UUID.randomUUID(),
                "kollega",
                "Kari Nordli",
                "Dokumentsenteret",
                "Flisa",
                true,
                Map.of(kommune, Set.of(Rolle.ARKIVMEDARBEIDER)));
        return Kommunevalg.i(
                kommune, () -> Paalogget.som(kollega, () -> Innlogget.som(kollega.brukernavn(), () -> dag(kontekst))));
    }

    private static void fyll(ApplicationContext kontekst) {
        var saker = kontekst.getBean(Saker.class);
        var journal = kontekst.getBean(Journal.class);
        var struktur = kontekst.getBean(Arkivstruktur.class);
        var sak = Optional.<SakId>empty();
        for (int nr = 0; nr < POSTER; nr++) {
            if (nr % I_HVER_SAK == 0) {
                sak = Optional.of(saker.opprett(new NySak(
                        struktur.aktiveArkivdeler().getFirst().id(),
                        struktur.klasser().getFirst().id(),
                        "Reguleringsplan nr. " + nr,
                        List.of(),
                        "Plan og byggesak",
                        "Ola Grindvoll",
                        Optional.empty())));
            }
            journal.journalfoer(post(sak.orElseThrow(), nr));
        }
    }

    private static NyJournalpost post(SakId sak, int nr) {
        var tittel = TITLER.get(nr % TITLER.size()).formatted(nr);
        return new NyJournalpost(
                sak,
                Journalposttype.I,
                Journalstatus.JOURNALFOERT,
                tittel,
                Optional.of(LocalDate.now(Klokke.OSLO)),
                Optional.of(Klokke.OSLO.instant()),
                Optional.empty(),
                Optional.empty(),
                "Plan og byggesak",
                "Ola Grindvoll",
                "papir",
                List.of(Part.avsender("Tor Brenden", "Kaffegata 9, 2270 Flisa", "", true, false)),
                Optional.empty(),
                List.of(new NyttDokument(
                        "H",
                        tittel,
                        "B",
                        List.of(new NyttDokument.Objekt(
                                "P", "fmt/20", "brev.pdf", "application/pdf", "a".repeat(64), 50_000)))));
    }

    private static List<Maaling> dag(ApplicationContext kontekst) {
        var kontroll = kontekst.getBean(Journalkontroll.class);
        var idag = LocalDate.now(Klokke.OSLO);
        var lest = new Tider();
        for (int gang = 0; gang < GANGER; gang++) ta(lest, () -> kontroll.dag(idag));
        var godkjent = new Tider();
        for (var post : kontroll.dag(idag).poster()) {
            ta(godkjent, () -> kontroll.godkjenn(post.post().id(), post.ute().avtrykk()));
        }
        var ute = new Tider();
        ta(ute, () -> kontroll.leggUt(idag));
        return List.of(
                Maaling.av("dagen lest med funn, " + POSTER + " poster", lest, ""),
                Maaling.av("én godkjent", godkjent, ""),
                Maaling.av("dagen lagt ut, " + POSTER + " poster", ute, "≤ 10 s"));
    }

    private static void ta(Tider tider, Runnable arbeid) {
        var start = System.nanoTime();
        arbeid.run();
        tider.leggTil((System.nanoTime() - start) / 1e6);
    }
}
