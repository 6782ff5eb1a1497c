package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can lie inside a message, and how each becomes something that a person can read. */
class EpostinnholdTest {
    private static final String HODE = "From: Kari Aas <kari@eksempel.no>\nSubject: Tegninger\nMIME-Version: 1.0\n";
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = Arrays.copyOf("MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1), 200);

    @TempDir
    Path mappe;

    @Test
    void winmail_dat_pakkes_ut_til_tekst_og_vedlegg_og_klumpen_legges_til_side() throws IOException {
        var stor = Arrays.copyOf(PDF, 3 << 20);
        var epost = les(HODE
                + vedlegg(
                        "winmail.dat",
                        Proevetnef.ny()
                                .kropp("Hei på deg")
                                .vedlegg("kart på øya.pdf", PDF)
                                .vedlegg("stor.pdf", stor)
                                .bytes()));

        assertThat(epost.tekst()).isEqualTo("Hei på deg");
        assertThat(epost.vedlegg())
                .extracting(Vedlegg::filnavn)
                .containsExactly("kart på øya.pdf", "stor.pdf", "winmail.dat");
        assertThat(epost.vedlegg()).extracting(Vedlegg::innebygd).containsExactly(false, false, true);
        assertThat(epost.vedlegg().get(0).fil()).hasBinaryContent(PDF);
        assertThat(epost.vedlegg().get(1).fil()).hasSize(stor.length);
    }

    @Test
    void rtf_i_winmail_dat_blir_tekst_og_teksten_staar_ikke_to_ganger() throws IOException {
        var rtf = "{\\rtf1\\ansi\\ansicpg1252 S\\'f8knad om \\b naust\\b0\\par Hilsen Kari}";
        var klump = Proevetnef.ny().rtf(rtf).bytes();

        assertThat(les(HODE + vedlegg("winmail.dat", klump)).tekst()).contains("Søknad om naust", "Hilsen Kari");
        var begge = HODE + "Content-Type: multipart/mixed; boundary=y\n\n--y\n\nSøknad om naust\n--y\n"
                + vedlegg("winmail.dat", klump) + "\n--y--\n";
        assertThat(les(begge).tekst()).isEqualTo("Søknad om naust");
    }

    @Test
    void en_melding_inne_i_winmail_dat_leses_med_sine_vedlegg() throws IOException {
        var indre = Proevetnef.ny().kropp("Videresendt").vedlegg("a.pdf", PDF).bytes();
        var epost = les(HODE
                + vedlegg(
                        "winmail.dat",
                        Proevetnef.ny()
                                .kropp("Se under")
                                .melding("Klage", indre)
                                .bytes()));

        assertThat(epost.tekst()).isEqualTo("Se under\n\n---- Klage ----\n\nVideresendt");
        assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly("a.pdf", "winmail.dat");
    }

    @Test
    void en_oedelagt_winmail_dat_stanser_ikke_resten() throws IOException {
        var hel = Proevetnef.ny().kropp("Hei").vedlegg("a.pdf", PDF).bytes();
        var epost = les(HODE + vedlegg("winmail.dat", Arrays.copyOf(hel, hel.length - 9)));

        assertThat(epost.vedlegg())
                .singleElement()
                .satisfies(ett -> assertThat(ett.innebygd()).isFalse());
        assertThat(epost.tekst()).contains("kunne ikke leses");
    }

    @Test
    void en_fil_skrevet_inn_i_teksten_blir_vedlegg() throws IOException {
        var epost = les(HODE + "\nHei\nbegin 644 notat.txt\n#0V%T\n`\nend\nHilsen Kari\n");

        assertThat(epost.tekst()).isEqualTo("Hei\n[Vedlegg: notat.txt]\nHilsen Kari");
        assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly("notat.txt");
        assertThat(epost.vedlegg().getFirst().fil()).hasContent("Cat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin 644 notat.txt\n#0V%T\n`\n",
                "begin 644 notat.txt\nVi begynner på mandag, sa hun.\nend\n",
                "begin 644 ways to say\nend\n",
                "begin med det enkle\n#0V%T\n`\nend"
            })
    void tekst_som_bare_ligner_en_innskrevet_fil_blir_staaende(String tekst) throws IOException {
        var epost = les(HODE + "\n" + tekst);

        assertThat(epost.tekst()).isEqualTo(tekst.strip());
        assertThat(epost.vedlegg()).isEmpty();
    }

    @Test
    void filene_i_en_zip_blir_vedlegg_i_rekkefoelge_etter_zipen_selv() throws IOException {
        var indre = zip("snitt.pdf", PDF);
        var epost = les(
                HODE + vedlegg("tegninger.zip", zip("plan/a.pdf", PDF, "plan/", null, "mer.zip", indre, "b.pdf", PDF)));

        assertThat(epost.vedlegg())
                .extracting(Vedlegg::filnavn)
                .containsExactly("tegninger.zip", "a.pdf", "mer.zip", "snitt.pdf", "b.pdf");
        assertThat(epost.vedlegg().getFirst().grunn()).contains(Grunn.PAKKE);
        assertThat(epost.vedlegg().get(2).grunn()).contains(Grunn.PAKKE);
        assertThat(epost.vedlegg().getLast().grunn()).isEmpty();
    }

    @Test
    void navn_med_sti_i_en_zip_kommer_aldri_ut_av_arbeidsmappen() throws IOException {
        var epost = les(HODE
                + vedlegg("a.zip", zip("../../../tmp/x.pdf", PDF, "/etc/y.pdf", PDF, "C:\\z.pdf", PDF, "..", PDF)));

        assertThat(epost.vedlegg())
                .extracting(Vedlegg::filnavn)
                .containsExactly("a.zip", "x.pdf", "y.pdf", "z.pdf", "fil-5");
        for (var ett : epost.vedlegg()) {
            assertThat(ett.fil().toRealPath()).startsWith(mappe.toRealPath());
        }
    }

    @Test
    void en_zip_som_sveller_for_mye_er_for_dyp_eller_har_for_mange_filer_sier_fra() throws IOException {
        var bombe = les(HODE + vedlegg("bombe.zip", zip("null.txt", new byte[60 << 20], "etter.pdf", PDF)));
        assertThat(bombe.vedlegg().getFirst().grunn()).contains(Grunn.PAKKE_FOR_STOR);
        assertThat(bombe.vedlegg()).hasSizeLessThan(3);

        var dyp = zip("bunn.pdf", PDF);
        for (int i = 0; i < 6; i++) dyp = zip("lag%d.zip".formatted(i), dyp);
        var lest = les(HODE + vedlegg("dyp.zip", dyp));
        assertThat(lest.vedlegg()).hasSize(4);
        assertThat(lest.vedlegg().getLast().grunn()).contains(Grunn.PAKKE_FOR_STOR);

        var mange = new Object[2 * 6_000];
        for (int i = 0; i < mange.length; i += 2) {
            mange[i] = i + ".txt";
            mange[i + 1] = PDF;
        }
        var full = les(HODE + vedlegg("mange.zip", zip(mange)));
        assertThat(full.vedlegg()).hasSize(1);
        assertThat(full.vedlegg().getFirst().grunn()).contains(Grunn.PAKKE_FOR_STOR);
    }

    @Test
    void en_kryptert_eller_oedelagt_zip_er_et_vedlegg_med_grunn() throws IOException {
        var kryptert = zip("hemmelig.pdf", PDF);
        for (int i = 0; i < kryptert.length - 4; i++) {
            // Local header and directory: the flag that says so.
            if (kryptert[i] == 'P' && kryptert[i + 1] == 'K' && kryptert[i + 2] == 3) kryptert[i + 6] |= 1;
            if (kryptert[i] == 'P' && kryptert[i + 1] == 'K' && kryptert[i + 2] == 1) kryptert[i + 8] |= 1;
        }
        assertThat(les(HODE + vedlegg("a.zip", kryptert)).vedlegg())
                .singleElement()
                .satisfies(ett -> assertThat(ett.grunn()).contains(Grunn.KRYPTERT));
        var hel = zip("a.pdf", PDF, "b.pdf", PDF);
        assertThat(les(HODE + vedlegg("a.zip", Arrays.copyOf(hel, hel.length / 2)))
                        .vedlegg())
                .singleElement()
                .satisfies(ett -> assertThat(ett.grunn()).contains(Grunn.SKADET));
    }

    @ParameterizedTest
    @CsvSource({
        "faktura.pdf.exe",
        "oppdater.vbs",
        "bilde.jpg.lnk",
        "a.js",
        "meny.SCR",
        "a.exe. .",
        "fdp\u202Eexe.js",
        "hent.ps1"
    })
    void et_program_kjennes_paa_navnet_hva_det_enn_inneholder(String navn) throws IOException {
        assertIKarantene(les(HODE + vedlegg(navn, "Hei".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void et_program_kjennes_paa_innholdet_hva_det_enn_heter() throws IOException {
        assertIKarantene(les(HODE + vedlegg("faktura.pdf", PROGRAM)));
        assertIKarantene(les(HODE + vedlegg("notat.txt", "#!/bin/sh\nrm x".getBytes(StandardCharsets.US_ASCII))));
        assertThat(les(HODE + vedlegg("MZ.txt", "MZ er et navn".getBytes(StandardCharsets.US_ASCII)))
                        .vedlegg()
                        .getFirst()
                        .iKarantene())
                .isFalse();
    }

    @Test
    void et_program_i_en_zip_settes_i_karantene_og_resten_er_vedlegg() throws IOException {
        var epost = les(HODE + vedlegg("a.zip", zip("kart.pdf", PDF, "kart.pdf.exe", PROGRAM, "sist.pdf", PDF)));

        assertThat(epost.vedlegg()).extracting(Vedlegg::iKarantene).containsExactly(false, false, true, false);
        assertThat(epost.vedlegg().get(2).fil()).doesNotExist();
        assertThat(epost.vedlegg().getLast().fil()).exists();
    }

    private void assertIKarantene(Epost epost) {
        assertThat(epost.vedlegg()).singleElement().satisfies(ett -> {
            assertThat(ett.grunn()).contains(Grunn.KARANTENE);
            assertThat(ett.fil()).doesNotExist();
        });
    }

    private static String vedlegg(String navn, byte[] innhold) {
        return "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*=utf-8''"
                + java.net.URLEncoder.encode(navn, StandardCharsets.UTF_8).replace("+", "%20")
                + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(innhold);
    }

    /** Name and bytes of each file, one after the other; no bytes for a folder. */
    private static byte[] zip(Object... innslag) throws IOException {
        var ut = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(ut)) {
            for (int i = 0; i < innslag.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) innslag[i]));
                if (innslag[i + 1] != null) zip.write((byte[]) innslag[i + 1]);
            }
        }
        return ut.toByteArray();
    }

    private Epost les(String melding) throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "epost");
        var fil = Proevefiler.skriv(arbeid, "melding", melding.getBytes(StandardCharsets.UTF_8));
        return Leseprosess.lesEpost(fil, arbeid);
    }
}
