package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** From the drop folder to the queue, by the product's own watch and jobs. */
@Produkttest
class InntakTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Dokumentlager lager;

    @Autowired
    Endringslogg logg;

    @Autowired
    Postkoe koe;

    @TempDir
    Path utenfor;

    private Kommune kommune;

    @BeforeEach
    void nyKommune() {
        kommune = kommuner.ny();
    }

    @Test
    void et_skannet_brev_blir_en_post_med_sider_tekst_og_forslag() throws IOException {
        inntak.slipp(
                kommune,
                "skann",
                "brev.pdf",
                Proeveinntak.brev(
                        "Tor Brenden",
                        "Kaffegata 9",
                        "2270 Flisa",
                        "",
                        "Søknad om oppføring av garasje",
                        "",
                        "Jeg søker om å bygge garasje på gnr. 41 bnr. 12."));

        var post = inntak.klar(kommune, "brev.pdf");

        assertThat(post.poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(post.grunn()).isNull();
        assertThat(post.fra()).isEqualTo("Tor Brenden");
        assertThat(post.emne()).isEqualTo("Søknad om oppføring av garasje");
        assertThat(inntak.filer(kommune, post.id())).singleElement().satisfies(fil -> {
            assertThat(fil.rolle()).isEqualTo("H");
            assertThat(fil.tekst()).contains("bygge garasje");
            assertThat(fil.sjekksum()).isEqualTo(post.sjekksum());
        });
        Kommunevalg.gjoerI(kommune, () -> {
            assertThat(koe.sider(post.id(), 9))
                    .singleElement()
                    .satisfies(side -> assertThat(lager.finnes(kommune, side.bildeSjekksum()))
                            .isTrue());
            assertThat(koe.forslag(post.id())).extracting(Forslag::felt).contains("tittel", "avsender", "eiendom");
        });
    }

    @Test
    void en_epost_blir_hoveddokument_og_vedlegg_i_rekkefoelge_og_logoen_legges_til_side() throws IOException {
        inntak.slipp(kommune, "epost", "klage.eml", epost("klage@eksempel.no", "Klage på vedtak", """
                --ytre
                Content-Type: multipart/related; boundary=indre

                --indre
                Content-Type: text/html; charset=utf-8

                <p>Jeg klager på vedtaket.</p><img src="cid:logo1">
                --indre
                Content-Type: image/png; name=logo.png
                Content-ID: <logo1>
                Content-Disposition: inline; filename=logo.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
                --indre--
                --ytre
                Content-Type: application/pdf; name=vedtaket.pdf
                Content-Disposition: attachment; filename=vedtaket.pdf
                Content-Transfer-Encoding: base64

                %s
                --ytre
                Content-Type: text/plain; charset=utf-8; name=notat.txt
                Content-Disposition: attachment; filename=notat.txt

                Notat fra befaringen.
                --ytre--
                """.formatted(
                        Base64.getMimeEncoder().encodeToString(Proeveinntak.brev("Vedtak om avslag")))));

        var post = inntak.klar(kommune, "klage.eml");

        assertThat(post.poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(post.emne()).isEqualTo("Klage på vedtak");
        assertThat(post.messageId()).isEqualTo("<klage@eksempel.no>");
        var filer = inntak.filer(kommune, post.id());
        assertThat(filer)
                .filteredOn(fil -> !fil.rolle().equals("I"))
                .extracting(fil -> fil.rolle() + " " + fil.filnavn())
                .containsExactly("H klage.eml", "V vedtaket.pdf", "V notat.txt");
        assertThat(filer)
                .filteredOn(fil -> fil.rolle().equals("I"))
                .extracting(Postfil::filnavn)
                .containsExactly("logo.png");
        assertThat(filer)
                .allSatisfy(
                        fil -> assertThat(lager.erHel(kommune, fil.sjekksum())).isTrue());
    }

    @Test
    void samme_fil_en_gang_til_samme_vei_er_en_ny_levering_av_samme_post() throws IOException {
        var innhold = Proeveinntak.uleselig();
        inntak.slipp(kommune, "skann", "brev.pdf", innhold);
        var post = inntak.klar(kommune, "brev.pdf");

        inntak.slipp(kommune, "skann", "brev.pdf", innhold);
        await().atMost(Proeveinntak.LENGST).until(() -> inntak.erBehandlet(kommune, "2-brev.pdf"));

        assertThat(inntak.poster(kommune)).extracting(Post::id).containsExactly(post.id());
        assertThat(inntak.antall(kommune, "levering")).isEqualTo(1);
        assertThat(handlinger(post.id())).containsOnlyOnce("levert på nytt");
        assertThat(inntak.erBehandlet(kommune, "brev.pdf")).isTrue();
    }

    @Test
    void samme_fil_to_veier_eller_til_to_kommuner_er_hver_sin_post() throws IOException {
        var nabo = kommuner.ny();
        var innhold = Proeveinntak.uleselig();
        inntak.slipp(kommune, "skann", "brev.pdf", innhold);
        inntak.slipp(kommune, "epost", "brev.eml", innhold);
        inntak.slipp(nabo, "skann", "brev.pdf", innhold);

        var papir = inntak.klar(kommune, "brev.pdf");
        var epost = inntak.klar(kommune, "brev.eml");
        var hosNaboen = inntak.klar(nabo, "brev.pdf");

        assertThat(List.of(papir.id(), epost.id(), hosNaboen.id())).doesNotHaveDuplicates();
        assertThat(inntak.poster(kommune)).hasSize(2);
        assertThat(inntak.poster(nabo)).hasSize(1);
        assertThat(lager.erHel(kommune, papir.sjekksum())).isTrue();
        assertThat(lager.erHel(nabo, papir.sjekksum())).isTrue();
    }

    @Test
    void samme_message_id_med_andre_byte_er_en_ny_post_som_kan_vaere_dublett() throws IOException {
        inntak.slipp(kommune, "epost", "foerst.eml", epost("sammen@eksempel.no", "Spørsmål", enkel("Hei.")));
        var foerst = inntak.klar(kommune, "foerst.eml");
        inntak.slipp(kommune, "epost", "siden.eml", epost("sammen@eksempel.no", "Spørsmål", enkel("Hei igjen.")));
        var siden = inntak.klar(kommune, "siden.eml");

        assertThat(siden.id()).isNotEqualTo(foerst.id());
        assertThat(siden.muligDublettAv()).isEqualTo(foerst.id());
        assertThat(foerst.muligDublettAv()).isNull();
    }

    @Test
    void en_fil_som_ikke_lar_seg_lese_er_en_post_med_grunn() throws IOException {
        var helt = Proeveinntak.brev("Brev");
        inntak.slipp(kommune, "skann", "skadet.pdf", Arrays.copyOf(helt, helt.length / 3));
        inntak.slipp(kommune, "skann", "kryptert.pdf", kryptert());
        inntak.slipp(kommune, "skann", "tom.pdf", new byte[0]);
        inntak.slipp(kommune, "skann", "stor.pdf", medSide(new PDRectangle(14_000, 14_000)));

        assertGrunn("skadet.pdf", "lesing.skadet");
        assertGrunn("kryptert.pdf", "lesing.kryptert");
        assertGrunn("tom.pdf", "lesing.tom");
        assertGrunn("stor.pdf", "lesing.for_stor_side");
    }

    private void assertGrunn(String filnavn, String grunn) {
        var post = inntak.klar(kommune, filnavn);
        assertThat(post.poststatus()).as(filnavn).isEqualTo(Poststatus.KLAR);
        assertThat(post.grunn()).as(filnavn).isEqualTo(grunn);
        assertThat(inntak.filer(kommune, post.id()))
                .as(filnavn)
                .singleElement()
                .satisfies(fil -> assertThat(fil.grunn()).isEqualTo(grunn));
    }

    @Test
    void feil_type_mappe_og_lenke_avvises_med_grunn_og_telles_bare_som_avvist() throws IOException {
        var hemmelig = Files.writeString(utenfor.resolve("hemmelig.pdf"), "utenfor innboksen");
        var skann = inntak.mappe(kommune, "skann");
        Files.createDirectories(skann.resolve("bunke.pdf"));
        Files.createSymbolicLink(skann.resolve("lenke.pdf"), hemmelig);
        inntak.slipp(kommune, "skann", "regneark.xlsx", Proeveinntak.uleselig());
        inntak.slipp(kommune, "epost", "brev.pdf", Proeveinntak.uleselig());

        var avvist = inntak.mappe(kommune, "avvist");
        for (var navn : List.of("bunke.pdf", "lenke.pdf", "regneark.xlsx", "brev.pdf")) {
            var grunn = avvist.resolve(navn + ".grunn.txt");
            await(navn).atMost(Proeveinntak.LENGST).until(() -> Files.exists(grunn) && Files.size(grunn) > 0);
            assertThat(avvist.resolve(navn).toFile().exists() || Files.isSymbolicLink(avvist.resolve(navn)))
                    .as(navn)
                    .isTrue();
            assertThat(Files.exists(skann.resolve(navn), LinkOption.NOFOLLOW_LINKS))
                    .as(navn)
                    .isFalse();
        }
        assertThat(hemmelig).hasContent("utenfor innboksen");
        assertThat(inntak.antall(kommune, "avvist_fil")).isEqualTo(4);
        assertThat(inntak.poster(kommune)).isEmpty();
        assertThat(lager.antall(kommune)).isZero();
    }

    @Test
    void en_kommune_med_oedelagt_innboks_stopper_ikke_de_andre() throws IOException {
        inntak.slipp(kommune, "skann", "foer.pdf", Proeveinntak.uleselig());
        inntak.klar(kommune, "foer.pdf");
        Files.delete(inntak.mappe(kommune, "epost"));
        try {
            var nabo = kommuner.ny();
            inntak.slipp(nabo, "skann", "brev.pdf", Proeveinntak.uleselig());

            assertThat(inntak.klar(nabo, "brev.pdf").poststatus()).isEqualTo(Poststatus.KLAR);
        } finally {
            inntak.mappe(kommune, "epost");
        }
    }

    private List<String> handlinger(UUID post) {
        return Kommunevalg.i(kommune, () -> logg.forObjekt(post)).stream()
                .map(Logglinje::handling)
                .toList();
    }

    private static byte[] epost(String id, String emne, String kropp) {
        return """
                Message-ID: <%s>
                From: Tor Brenden <tor@eksempel.no>
                To: post@kommune.example
                Subject: =?utf-8?B?%s?=
                Date: Mon, 23 Nov 2026 10:15:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=ytre

                %s""".formatted(id, Base64.getEncoder().encodeToString(emne.getBytes(StandardCharsets.UTF_8)), kropp)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String enkel(String tekst) {
        return "--ytre\nContent-Type: text/plain; charset=utf-8\n\n" + tekst + "\n--ytre--\n";
    }

    private static byte[] kryptert() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.protect(new StandardProtectionPolicy("eier", "bruker", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static byte[] medSide(PDRectangle boks) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(boks));
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var ut = new ByteArrayOutputStream();
        pdf.save(ut);
        return ut.toByteArray();
    }
}
