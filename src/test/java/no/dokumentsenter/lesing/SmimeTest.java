package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed and encrypted messages: what is said of them is true of the bytes that came. */
class SmimeTest {
    private static final String HODE = "From: Kari Aas <kari@eksempel.no>\nSubject: Klage\nMIME-Version: 1.0\n";
    private static final String DEL =
            "Content-Type: text/plain; charset=utf-8\n\nJeg klager på vedtaket.\n-- \nKari \n";
    private static final Proevesignatur KARI = Proevesignatur.av("Kari Aas", "Kari@eksempel.no");

    @TempDir
    Path mappe;

    @Test
    void en_signert_melding_leses_og_sier_hvem_sertifikatet_sier_har_signert() throws IOException {
        var epost = les(KARI.melding(HODE, DEL));

        assertThat(epost.tekst()).startsWith("Jeg klager på vedtaket.");
        // The issuer was made a moment ago: nobody knows it.
        assertThat(epost.saertegn().signatur())
                .contains(new Signatur(Signatur.Utfall.UKJENT, "Kari Aas <kari@eksempel.no>", "Prøveutsteder"));
        assertThat(epost.vedlegg())
                .singleElement()
                .satisfies(ett -> assertThat(ett.innebygd()).isTrue());
    }

    @Test
    void en_endret_bokstav_gjoer_signaturen_ugyldig() throws IOException {
        var endret = new String(KARI.melding(HODE, DEL), StandardCharsets.ISO_8859_1)
                .replace("klager", "klaget")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(les(endret).saertegn().signatur().orElseThrow().utfall()).isEqualTo(Signatur.Utfall.ENDRET);
    }

    @Test
    void linjeskift_som_en_tjener_har_tatt_bort_er_ingen_endring() throws IOException {
        var uten = new String(KARI.melding(HODE, DEL), StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(les(uten).saertegn().signatur().orElseThrow().utfall()).isEqualTo(Signatur.Utfall.UKJENT);
    }

    @Test
    void gyldig_er_bare_den_som_er_kjent_til_brev_i_tide_og_fra_samme_adresse() {
        var innhold = DEL.getBytes(StandardCharsets.UTF_8);
        var signatur = KARI.signatur(innhold, false);
        var webtjener =
                Proevesignatur.av("Kari Aas", "kari@eksempel.no", KeyPurposeId.id_kp_serverAuth, Duration.ofDays(60));
        var utgaatt = Proevesignatur.av(
                "Kari Aas", "kari@eksempel.no", KeyPurposeId.id_kp_emailProtection, Duration.ofDays(3));

        assertThat(new Smime("kari@eksempel.no", KARI.roetter)
                        .kontroller(innhold, signatur)
                        .utfall())
                .isEqualTo(Signatur.Utfall.GYLDIG);
        assertThat(new Smime("ola@eksempel.no", KARI.roetter)
                        .kontroller(innhold, signatur)
                        .utfall())
                .isEqualTo(Signatur.Utfall.UKJENT);
        assertThat(new Smime("kari@eksempel.no", webtjener.roetter)
                        .kontroller(innhold, signatur)
                        .utfall())
                .isEqualTo(Signatur.Utfall.UKJENT);
        assertThat(new Smime("kari@eksempel.no", webtjener.roetter)
                        .kontroller(innhold, webtjener.signatur(innhold, false))
                        .utfall())
                .isEqualTo(Signatur.Utfall.UKJENT);
        assertThat(new Smime("kari@eksempel.no", utgaatt.roetter)
                        .kontroller(innhold, utgaatt.signatur(innhold, false))
                        .utfall())
                .isEqualTo(Signatur.Utfall.UKJENT);
        assertThat(new Smime("kari@eksempel.no", KARI.roetter)
                        .kontroller("noe annet".getBytes(StandardCharsets.UTF_8), signatur)
                        .utfall())
                .isEqualTo(Signatur.Utfall.ENDRET);
    }

    @Test
    void signaturen_rundt_en_del_sier_ingenting_om_resten() throws IOException {
        var signert = new String(KARI.melding("", DEL), StandardCharsets.UTF_8);
        var epost = les(
                (HODE + "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nLagt til av en annen.\r\n--y\r\n"
                                + signert + "\r\n--y--\r\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(epost.tekst()).contains("Lagt til av en annen.", "Jeg klager");
        assertThat(epost.saertegn().signatur()).isEmpty();
        assertThat(epost.saertegn().delsignaturer())
                .containsExactly(new Signatur(Signatur.Utfall.UKJENT, "Kari Aas <kari@eksempel.no>", "Prøveutsteder"));
    }

    @Test
    void en_endret_bokstav_i_en_signert_del_sies_fra_om() throws IOException {
        var endret = new String(KARI.melding("", DEL), StandardCharsets.UTF_8).replace("klager", "klaget");
        var epost = les((HODE + "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nUsignert.\r\n--y\r\n"
                        + endret + "\r\n--y--\r\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(epost.saertegn().delsignaturer())
                .extracting(Signatur::utfall)
                .containsExactly(Signatur.Utfall.ENDRET);
    }

    @Test
    void en_signert_melding_som_outlook_har_tatt_vare_paa_hel_kontrolleres() throws IOException {
        var signert = KARI.melding(HODE, DEL);
        var hel = les(Proevemsg.signert("IPM.Note.SMIME.MultipartSigned", signert));
        var klump = les(Proevemsg.signert("IPM.Note.SMIME", KARI.signatur(DEL.getBytes(StandardCharsets.UTF_8), true)));
        var endret = les(Proevemsg.signert(
                "IPM.Note.SMIME.MultipartSigned",
                new String(signert, StandardCharsets.ISO_8859_1)
                        .replace("klager", "klaget")
                        .getBytes(StandardCharsets.ISO_8859_1)));

        for (var epost : java.util.List.of(hel, klump)) {
            assertThat(epost.saertegn().signatur()).hasValueSatisfying(signatur -> {
                assertThat(signatur.utfall()).isEqualTo(Signatur.Utfall.UKJENT);
                assertThat(signatur.hvem()).contains("Kari Aas");
            });
        }
        assertThat(endret.saertegn().signatur().orElseThrow().utfall()).isEqualTo(Signatur.Utfall.ENDRET);
        var vanlig = les(Proevemsg.signert("IPM.Note", signert));
        assertThat(vanlig.saertegn().signatur())
                .as("et vedlegg sier ingenting om resten")
                .isEmpty();
        assertThat(vanlig.saertegn().delsignaturer()).hasSize(1);
    }

    @Test
    void en_melding_inne_i_signaturen_sin_pakkes_ut() throws IOException {
        var innhold = DEL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var epost = les(pkcs7("signed-data", KARI.signatur(innhold, true)));

        assertThat(epost.tekst()).startsWith("Jeg klager på vedtaket.");
        assertThat(epost.saertegn().signatur().orElseThrow().hvem()).contains("Kari Aas");
    }

    @Test
    void en_kryptert_melding_er_en_post_som_sier_hvorfor_den_ikke_kan_leses() throws IOException {
        var epost = les(pkcs7("enveloped-data", KARI.kryptert("hemmelig".getBytes(StandardCharsets.UTF_8))));

        assertThat(epost.saertegn().kryptert()).isTrue();
        assertThat(epost.emne()).isEqualTo("Klage");
        assertThat(epost.tekst()).contains("kryptert");
        var pgp = les((HODE
                        + "Content-Type: multipart/encrypted; boundary=y\n\n--y\nContent-Type: application/pgp-encrypted\n\n"
                        + "Version: 1\n--y\nContent-Type: application/octet-stream\n\nxx\n--y--\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(pgp.saertegn().kryptert()).isTrue();
        assertThat(pgp.tekst()).contains("kryptert");
    }

    @Test
    void en_oedelagt_signatur_stanser_ikke_lesingen() throws IOException {
        var epost = les(pkcs7("signed-data", "tull".getBytes(StandardCharsets.UTF_8)));

        assertThat(epost.vedlegg()).hasSize(1);
        assertThat(epost.saertegn().signatur()).isEmpty();
    }

    private static byte[] pkcs7(String slag, byte[] cms) {
        return (HODE + "Content-Type: application/pkcs7-mime; smime-type=" + slag
                        + "; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(cms))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Epost les(byte[] melding) throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "epost");
        return Leseprosess.lesEpost(Proevefiler.skriv(arbeid, "melding", melding), arbeid);
    }
}
