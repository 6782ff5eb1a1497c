package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a person must know of an item before deciding stands above the form, and what it asks for is kept. */
@Produkttest
class MerkerTest {
    private static final byte[] PROGRAM = Arrays.copyOf("MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1), 200);

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Merker merker;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    Endringslogg logg;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person person;

    @BeforeEach
    void nyKommune() {
        kommune = kommuner.ny();
        person = personer.arkivar(kommune);
    }

    @Test
    void programmet_i_en_zip_blir_aldri_dokument_og_resten_registreres() throws IOException {
        var post = les(
                "a.eml",
                "Se vedlagt.",
                "tegninger.zip",
                zip("kart.txt", "Kart".getBytes(StandardCharsets.UTF_8), "faktura.pdf.exe", PROGRAM));
        var filer = inntak.filer(kommune, post.id());

        assertThat(filer)
                .extracting(fil -> fil.rolle() + " " + fil.filnavn())
                .containsExactly("H a.eml", "V tegninger.zip", "V kart.txt", "K faktura.pdf.exe");
        assertThat(filer.getLast().sjekksum()).isEqualTo(post.sjekksum());
        assertThat(merkene(post.id())).containsExactly(new Merke(Merkekode.KARANTENE, "faktura.pdf.exe"));
        var registrert = som(() -> postmottak.godta(post.id(), post.versjon(), valg(post, false)));
        som(() -> {
            var registrerte = dokumenter.forJournalpost(registrert.journalpost().verdi());
            assertThat(registrerte).hasSize(3);
            assertThat(registrerte)
                    .flatExtracting(dokument -> dokument.objekter())
                    .extracting(objekt -> objekt.filnavn())
                    .contains("a.eml", "tegninger.zip", "kart.txt")
                    .noneMatch(navn -> navn.contains("exe"));
            return null;
        });
    }

    @Test
    void bare_en_lenke_registreres_ikke_foer_noen_har_bekreftet_det_og_loggen_sier_at_de_gjorde_det()
            throws IOException {
        var post = les(
                "lenke.eml",
                "Hei, her er tegningene: https://eksempel-my.sharepoint.com/:f:/g/abc\n\nMed vennlig hilsen\nKari");

        assertThat(merkene(post.id())).containsExactly(new Merke(Merkekode.BARE_LENKE, "SharePoint eller OneDrive"));
        assertThat(mvc.get()
                        .uri("/postko/{slug}/{id}", kommune.slug(), post.id())
                        .with(Proevepersoner.som(person)))
                .bodyText()
                .contains("bare en lenke til SharePoint eller OneDrive", "name=\"lenkeBekreftet\"");
        assertThatThrownBy(() -> som(() -> postmottak.godta(post.id(), post.versjon(), valg(post, false))))
                .isInstanceOf(Regelbrudd.class)
                .hasMessageContaining("lenke_ikke_bekreftet");
        assertThat(inntak.antall(kommune, "journalpost")).isZero();

        som(() -> postmottak.godta(post.id(), post.versjon(), valg(post, true)));

        assertThat(inntak.antall(kommune, "journalpost")).isEqualTo(1);
        assertThat(Kommunevalg.i(kommune, () -> logg.forObjekt(post.id())))
                .anySatisfy(linje -> assertThat(linje.handling() + " " + linje.bruker())
                        .isEqualTo("bekreftet " + person.brukernavn()));
    }

    @Test
    void en_lenke_med_eget_innhold_eller_vedlegg_er_et_vanlig_brev() throws IOException {
        var lenke = " https://www.dropbox.com/s/abc";

        assertThat(merkene(les("a.eml", "Jeg søker om å bygge garasje på eiendommen. ".repeat(6) + lenke)
                        .id()))
                .isEmpty();
        assertThat(merkene(les("b.eml", "Se lenken." + lenke, "notat.txt", "Notat".getBytes(StandardCharsets.UTF_8))
                        .id()))
                .isEmpty();
        assertThat(merkene(
                        les("c.eml", "Se https://kommune.example/dropbox.com").id()))
                .isEmpty();
    }

    @Test
    void kryptert_kan_vente_paa_avsenderen_med_grunnen_utfylt_og_fristen_loeper_fra_det_kom() throws IOException {
        var zip = zip("hemmelig.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) zip[i + 6] |= 1;
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) zip[i + 8] |= 1;
        }
        var post = les("kryptert.eml", "Passordet kommer på SMS.", "vedlegg.zip", zip);

        assertThat(merkene(post.id())).containsExactly(new Merke(Merkekode.KRYPTERT, "vedlegg.zip"));
        assertThat(mvc.get()
                        .uri("/postko/{slug}/{id}", kommune.slug(), post.id())
                        .with(Proevepersoner.som(person)))
                .bodyText()
                .contains(
                        "Kryptert og ikke lest: vedlegg.zip.", "id=\"vent-merke\"", "ukryptert utgave fra avsenderen");
        som(() -> {
            postmottak.vent(
                    post.id(),
                    post.versjon(),
                    Ventegrunn.AVSENDER,
                    "Passord eller ukryptert utgave fra avsenderen",
                    Optional.empty());
            return null;
        });
        var venter = inntak.klar(kommune, "kryptert.eml");
        assertThat(venter.poststatus()).isEqualTo(Poststatus.VENTER);
        assertThat(venter.mottattDato()).isEqualTo(post.mottattDato());
    }

    @Test
    void for_mange_vedlegg_gir_en_post_som_kan_brukes_og_sier_hvor_mange_som_mangler() throws IOException {
        var vedlegg = new Object[2 * 230];
        for (int i = 0; i < vedlegg.length; i += 2) {
            vedlegg[i] = "v%03d.dat".formatted(i / 2);
            vedlegg[i + 1] = new byte[] {1, 2, 3, (byte) i};
        }
        var post = les("mange.eml", "Se vedlegg.", vedlegg);

        assertThat(post.poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(inntak.filer(kommune, post.id())).hasSize(201);
        assertThat(merkene(post.id())).containsExactly(new Merke(Merkekode.FOR_STOR, "+30"));
    }

    @Test
    void naboen_verken_ser_eller_bekrefter_merkene() throws IOException {
        var post = les("lenke.eml", "Se https://we.tl/t-abc");
        var nabo = kommuner.ny();
        var naboens = personer.arkivar(nabo);

        assertThat(Paalogget.som(naboens, () -> Kommunevalg.i(nabo, () -> merker.av(post.id()))))
                .isEmpty();
        assertThat(inntak.les(nabo, () -> inntak.radene("post_merke"))).isZero();
        assertThat(mvc.get()
                        .uri("/postko/{slug}/{id}", kommune.slug(), post.id())
                        .with(Proevepersoner.som(naboens)))
                .hasStatus(404);
    }

    private List<Merke> merkene(UUID post) {
        return som(() -> merker.av(post));
    }

    private Post les(String navn, String tekst, Object... vedlegg) throws IOException {
        var ut = new StringBuilder("From: Kari Aas <kari@eksempel.no>\nSubject: Tegninger\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=y\n\n--y\nContent-Type: text/plain; charset=utf-8\n\n"
                + tekst + "\n");
        for (int i = 0; i < vedlegg.length; i += 2) {
            ut.append("--y\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=")
                    .append(vedlegg[i])
                    .append("\nContent-Transfer-Encoding: base64\n\n")
                    .append(Base64.getMimeEncoder().encodeToString((byte[]) vedlegg[i + 1]))
                    .append('\n');
        }
        inntak.slipp(kommune, "epost", navn, ut.append("--y--\n").toString().getBytes(StandardCharsets.UTF_8));
        return inntak.klar(kommune, navn);
    }

    private static byte[] zip(Object... innslag) throws IOException {
        var ut = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(ut)) {
            for (int i = 0; i < innslag.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) innslag[i]));
                zip.write((byte[]) innslag[i + 1]);
            }
        }
        return ut.toByteArray();
    }

    private Registrering valg(Post post, boolean lenkeBekreftet) {
        return new Registrering(
                Optional.empty(),
                Optional.of(Kommunevalg.i(kommune, () -> arkiv.sak("Garasje"))),
                "Tegninger",
                Optional.empty(),
                Part.avsender("Kari Aas", "Kaffegata 9, 2270 Flisa", "", true, false),
                Optional.empty(),
                post.mottattDato().toInstant(),
                "Plan og byggesak",
                "Ola Grindvoll",
                List.of(),
                false,
                lenkeBekreftet);
    }

    private <T> T som(Supplier<T> arbeid) {
        return Paalogget.som(person, () -> Kommunevalg.i(kommune, arbeid::get));
    }
}
