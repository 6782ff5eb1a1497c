package no.dokumentsenter.arbeidsflate.web;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A text is planted everywhere in one municipality. What the people of another can get must not only be without it: it
 * must be the same, character for character, as before it was planted; a count that moved would tell as much as a title.
 */
@Produkttest
@ExtendWith(OutputCaptureExtension.class)
class KanariTest {
    private static final String KANARI = "Kanarifuglvik";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    Mottak mottak;

    @Autowired
    Postkoe koe;

    @LocalServerPort
    int port;

    @TempDir
    Path mappe;

    private Kommune a;
    private Kommune b;
    private Person arkivarA;
    private Person arkivarB;
    private SakId sakB;
    private JournalpostId postB;

    @BeforeEach
    void toKommunerOgLittArbeidIDenEne() {
        a = kommuner.ny();
        b = kommuner.ny();
        arkivarA = personer.arkivar(a);
        arkivarB = personer.arkivar(b);
        Kommunevalg.gjoerI(b, () -> {
            sakB = saker.opprett(arkiv.sak("Vanlig sak"));
            postB = journal.journalfoer(arkiv.inngaaende(sakB, "Vanlig brev"));
        });
    }

    @Test
    void ingenting_av_en_kommune_naar_den_andres_folk_og_intet_tall_endrer_seg(CapturedOutput logg) throws IOException {
        try (var iA = new Proeveklient(port, arkivarA);
                var iB = new Proeveklient(port, arkivarB)) {
            var stroemA = iA.lytt();
            var stroemB = iB.lytt();
            alt(); // so that everybody has been seen
            var foer = alt();

            var plantet = plant(stroemA);

            var etter = alt();
            foer.forEach(
                    (hva, svar) -> assertThat(etter.get(hva)).describedAs(hva).isEqualTo(svar));
            assertThat(String.join("\n", etter.values())).doesNotContain(KANARI);
            // That a municipality exists is public, and stands on the public pages alone.
            etter.forEach((hva, svar) -> assertThat(hva.contains("/postjournal") ? "" : svar)
                    .describedAs(hva)
                    .doesNotContain(a.slug(), a.navn()));
            assertThat(stroemB.erStille()).isTrue();
            plantet.forEach(this::skjultErLiktUkjent);
        }
        assertThat(logg.getAll()).doesNotContain(KANARI);
    }

    /** What all kinds of people of B get from every address they have. */
    private Map<String, String> alt() {
        var svar = new LinkedHashMap<String, String>();
        for (var person : List.of(
                arkivarB,
                personen(Rolle.SAKSBEHANDLER),
                personen(Rolle.LEDER),
                personen(Rolle.REVISOR),
                personen(Rolle.DRIFT))) {
            for (var sti : stier()) {
                svar.put(person.brukernavn() + " " + sti, hent(sti, person));
            }
        }
        return svar;
    }

    private final Map<Rolle, Person> husket = new LinkedHashMap<>();

    private Person personen(Rolle rolle) {
        return husket.computeIfAbsent(rolle, ny -> personer.med(ny, b));
    }

    private List<String> stier() {
        var her = "/" + b.slug();
        return List.of(
                "/arbeidsbord",
                "/arbeidsbord?kommune=" + b.slug(),
                "/arbeidsbord?kommune=" + "finnes-ikke",
                "/postko",
                "/postko?kommune=" + b.slug(),
                "/restanser",
                "/restanser?venter=true",
                "/restanser.csv",
                "/kontroller",
                her + "/kontroller/dokument_uten_fil",
                her + "/kontroller/journaltid",
                "/sok",
                "/sok?q=" + KANARI.toLowerCase(java.util.Locale.ROOT),
                "/sok?q=vanlig",
                "/sok?q=2026/1",
                "/sok?q=gnr. 12 bnr. 34",
                her + "/sak/" + sakB,
                her + "/journalpost/" + postB,
                her + "/logg/" + postB,
                her + "/postko/saker?saksok=" + KANARI,
                her + "/postko/saker?saksok=2026/1",
                her + "/postjournal",
                "/postjournal",
                "/postjournal?q=fuglvik");
    }

    /** Everywhere that text can lie in A; returns the addresses where it lies. */
    private List<String> plant(Proeveklient.Stroem stroemA) throws IOException {
        var fil = mappe.resolve("inn.eml");
        Files.writeString(fil, """
                From: %1$s Hansen <%1$s@example.no>
                To: postmottak@example.no
                Subject: Klage fra %1$s
                Date: Mon, 2 Mar 2026 10:00:00 +0100
                Message-ID: <%1$s@example.no>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                Hei. Vi bor i %1$s, gnr. 12 bnr. 34, og viser til sak 2026/1.
                --x
                Content-Type: text/plain; name="%1$s.txt"
                Content-Disposition: attachment; filename="%1$s.txt"

                %1$s
                --x--
                """.formatted(KANARI).replace("\n", "\r\n"));
        Kommunevalg.i(a, () -> mottak.taImot(new InnkommetPost(Kanal.EPOST, KANARI + ".eml", "message/rfc822"), fil));
        assertThat(stroemA.neste()).contains("\"kommune\":\"" + a.slug() + "\"", "\"antall\":1");
        var stier = new ArrayList<String>();
        Kommunevalg.gjoerI(a, () -> plantArkiv(stier));
        var post = Kommunevalg.i(a, () -> koe.venterPaaEnPerson(1)).getFirst().id();
        assertThat(mvc.post()
                        .uri("/%s/postko/%s/utkast".formatted(a.slug(), post))
                        .param("tittel", KANARI)
                        .with(csrf())
                        .with(som(arkivarA))
                        .exchange())
                .hasStatus(204);
        assertThat(hent("/postko", arkivarA)).contains(KANARI);
        stier.add("/postko/%s/" + post);
        stier.add("/%s/postko/" + post + "/original");
        stier.add("/%s/logg/" + post);
        return stier;
    }

    private void plantArkiv(List<String> stier) {
        var sak = saker.opprett(arkiv.sak("Sak om " + KANARI));
        var id = journal.journalfoer(new NyJournalpost(
                sak,
                Journalposttype.I,
                Journalstatus.JOURNALFOERT,
                "Brev om " + KANARI,
                Optional.of(LocalDate.of(2026, 3, 2)),
                Optional.of(Instant.parse("2026-03-03T09:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                KANARI + " enhet",
                KANARI + " Saksbehandler",
                "papir",
                List.of(Part.avsender(KANARI + " Hansen", KANARI + "vegen 1", "", true, false)),
                Optional.empty(),
                List.of(new NyttDokument(
                        "H",
                        "Vedlegg om " + KANARI,
                        "B",
                        arkiv.dokument(KANARI + ".pdf", KANARI).objekter()))));
        var fil = dokumenter.forJournalpost(id.verdi()).stream()
                .flatMap(dokument -> dokument.objekter().stream())
                .map(Dokument.Objekt::id)
                .findFirst()
                .orElseThrow();
        stier.addAll(List.of("/%s/sak/" + sak, "/%s/journalpost/" + id, "/%s/logg/" + id, "/%s/dokument/" + fil));
    }

    /** In A's path, in B's own path and under a slug that is not there: the same 404, for what exists and what does not. */
    private void skjultErLiktUkjent(String sti) {
        assertThat(hent(sti.formatted(a.slug()), arkivarA)).startsWith("200");
        var ukjent = hent(byttId(sti).formatted(b.slug()), arkivarB);
        assertThat(ukjent).startsWith("404");
        for (var slug : List.of(a.slug(), b.slug(), "finnes-ikke")) {
            assertThat(hent(sti.formatted(slug), arkivarB))
                    .describedAs(sti + " " + slug)
                    .isEqualTo(ukjent);
        }
    }

    private static String byttId(String sti) {
        return sti.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString());
    }

    /** The whole answer, but for the token that is new each time. */
    private String hent(String sti, Person person) {
        var svar = mvc.get()
                .uri(sti)
                .header("Accept", "text/html")
                .with(som(person))
                .exchange();
        return svar.getResponse().getStatus() + "\n" + overskrifter(svar) + "\n"
                + ArkivsiderTest.innhold(svar)
                        .replaceAll("name=\"_csrf\" (content|value)=\"[^\"]+\"", "")
                        .replaceAll("oppdatert \\d\\d\\.\\d\\d", "");
    }

    private static List<String> overskrifter(MvcTestResult svar) {
        var r = svar.getResponse();
        return r.getHeaderNames().stream()
                .map(navn -> navn + ": " + r.getHeaders(navn))
                .sorted()
                .toList();
    }
}
