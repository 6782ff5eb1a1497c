package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Spoiled messages and PDFs: each ends as an item or as a reason, within its time and memory. The seed is printed;
 * {@code -Dfordervet.froe=} spoils the same again, {@code -Dfordervet.antall=} raises how many.
 */
class FordervetTest {
    private static final long FROE = Long.getLong("fordervet.froe", System.nanoTime());

    /** In this process, where a thousand cost what ten do in processes of their own. */
    private static final int ANTALL = Integer.getInteger("fordervet.antall", 60);

    /** One of so many goes through a real reading process too. */
    private static final int HVER = Integer.getInteger("fordervet.prosess", 20);

    private static final Lesegrenser GRENSER =
            new Lesegrenser(20, 5L << 20, 4_000_000L, 4.0, 200, 256, Duration.ofSeconds(20), Duration.ofSeconds(5));
    private static final String HODE = "From: Kari Aas <kari@eksempel.no>\r\nTo: post@kommune.example\r\n"
            + "Date: Fri, 23 Oct 2026 10:15:00 +0200\r\nSubject: =?utf-8?Q?S=C3=B8knad?=\r\nMIME-Version: 1.0\r\n";

    @TempDir
    Path mappe;

    @Test
    void en_fordervet_melding_blir_en_post_eller_en_grunn() throws IOException {
        var meldinger = meldinger();
        System.out.println("fordervet.froe=" + FROE);
        for (int i = 0; i < ANTALL; i++) {
            var bytes = new Forderver(new Random(FROE + i)).melding(meldinger.get(i % meldinger.size()));
            var fil = Proevefiler.skriv(mappe, "melding", bytes);
            lesHer(fil, i);
            if (i % HVER == 0) lesIProsess(fil, i);
        }
    }

    @Test
    void en_fordervet_pdf_blir_sider_eller_en_grunn() throws IOException {
        var pdf = Pdfskriver.skriv("Brev", List.of("Jeg søker om å bygge.", "Hilsen Kari"));
        System.out.println("fordervet.froe=" + FROE);
        for (int i = 0; i < ANTALL; i++) {
            var fil = Proevefiler.skriv(mappe, "a.pdf", new Forderver(new Random(FROE + i)).pdf(pdf));
            var arbeid = Files.createTempDirectory(mappe, "pdf");
            var type = Filtype.av(fil, "a.pdf");
            if (!Leser.kan(type)) continue;
            var lest = new Leser(GRENSER, Funksjoner.INGEN, arbeid, frist -> {}).les(fil, type);
            assertThat(lest.sider().isEmpty())
                    .as("frø %d", FROE + i)
                    .isEqualTo(lest.grunn().isPresent());
            if (i % HVER == 0) {
                assertThatCode(() -> new Filleser(GRENSER, Funksjoner.INGEN).les(fil, "a.pdf", arbeid))
                        .as("frø %d", FROE + i)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void bomber_i_en_melding_tar_hverken_meldingen_eller_maskinen() throws IOException {
        var melding = HODE + "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nHei\r\n"
                + del("bilde.png", pngbombe()) + del("a.zip", zip("null.txt", new byte[30 << 20]))
                + del(
                        "b.pdf",
                        "%PDF-1.7\n1 0 obj<</Kids[1 0 R]/Type/Pages/Count 999999999>>\nstartxref\n9"
                                .getBytes(StandardCharsets.US_ASCII))
                + "--y--\r\n";
        var lest = new Epostleser(GRENSER, Lesestart.kald())
                .les(Proevefiler.skriv(mappe, "m.eml", melding.getBytes(StandardCharsets.UTF_8)), mappe);

        assertThat(lest.epost().tekst()).startsWith("Hei");
        var vedlegg = lest.epost().vedlegg();
        assertThat(vedlegg).extracting(Vedlegg::filnavn).startsWith("bilde.png", "a.zip");
        var leser = new Filleser(GRENSER, Funksjoner.INGEN);
        assertThat(leser.les(vedlegg.getFirst().fil(), "bilde.png", mappe).grunn())
                .contains(Grunn.FOR_STOR_SIDE);
        assertThat(leser.les(vedlegg.getLast().fil(), "b.pdf", mappe).grunn()).isPresent();
    }

    /** Found by spoiling: each took minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "a@b.no (", "<"})
    void en_megabyte_av_tull_i_et_adressefelt_leses_paa_kort_tid(String ledd) throws IOException {
        var felt = "To: " + ledd.repeat((1 << 20) / ledd.length()) + "\r\n";
        var fil = Proevefiler.skriv(mappe, "m", (HODE + felt + "\r\nHei\r\n").getBytes(StandardCharsets.UTF_8));
        var arbeid = Files.createTempDirectory(mappe, "h");

        var epost = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Leseprosess.lesEpost(fil, arbeid));

        assertThat(epost.fraAdresse()).isEqualTo("kari@eksempel.no");
        assertThat(epost.tekst()).isEqualTo("Hei");
    }

    /** Found by spoiling: it had neither pages nor a reason. */
    @Test
    void en_pdf_uten_sider_er_tom() throws IOException {
        var ut = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.save(ut);
        }
        var fil = Proevefiler.skriv(mappe, "a.pdf", ut.toByteArray());
        var lest = new Leser(GRENSER, Funksjoner.INGEN, mappe, frist -> {}).les(fil, Filtype.av(fil, "a.pdf"));

        assertThat(lest.grunn()).contains(Grunn.TOM);
    }

    /** Found by spoiling: the library's word for it was that a file on disk was missing. */
    @Test
    void en_halv_melding_inne_i_en_outlookmelding_tar_ikke_den_ytre_med_seg() throws IOException {
        var fil = Proevefiler.skriv(mappe, "halv.msg", Proevemsg.medHalvMelding("Søknad", "Hei"));
        var epost = Leseprosess.lesEpost(fil, Files.createTempDirectory(mappe, "h"));

        assertThat(epost.emne()).isEqualTo("Søknad");
        assertThat(epost.vedlegg()).extracting(Vedlegg::filnavn).containsExactly("kart på øya.pdf");
        assertThat(epost.tekst()).contains("1 del av denne meldingen kunne ikke leses");
    }

    @Test
    void et_hode_paa_en_megabyte_leses() throws IOException {
        for (var felt : List.of(
                "X-Tull: " + "a".repeat(1 << 20),
                "Subject: " + "=?utf-8?Q?=C3=A5?= ".repeat(60_000),
                "To: " + "a@b.no, ".repeat(130_000))) {
            var fil = Proevefiler.skriv(
                    mappe, "melding", (felt + "\r\n" + HODE + "\r\nHei\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(Leseprosess.lesEpost(fil, Files.createTempDirectory(mappe, "h"))
                            .fraAdresse())
                    .isEqualTo("kari@eksempel.no");
        }
    }

    @Test
    void en_melding_er_for_stor_foerst_naar_den_er_stoerre_enn_flere_av_de_stoerste_filene() throws IOException {
        var trang =
                new Lesegrenser(20, 100_000, 1_000_000, 4.0, 200, 256, Duration.ofSeconds(20), Duration.ofSeconds(5));
        var leser = new Epostleser(trang, Lesestart.kald());
        var stor = new byte[70_000];
        var melding = HODE + "Content-Type: multipart/mixed; boundary=y\r\n\r\n"
                + del("a.bin", stor).repeat(4) + "--y--\r\n";

        assertThat(leser.les(Proevefiler.skriv(mappe, "m", melding.getBytes(StandardCharsets.UTF_8)), mappe)
                        .epost()
                        .vedlegg())
                .hasSize(4);
        var forStor = Proevefiler.skriv(mappe, "s", melding.repeat(3).getBytes(StandardCharsets.UTF_8));
        try {
            leser.les(forStor, mappe);
            fail("ble lest");
        } catch (UlesbarEpost e) {
            assertThat(e.grunn()).isEqualTo(Grunn.FOR_STOR_FIL);
        }
    }

    /** The parsers tell at length what they stumble over. */
    @BeforeAll
    static void stille() {
        if (LoggerFactory.getLogger("org.apache") instanceof Logger apache) apache.setLevel(Level.OFF);
    }

    private void lesHer(Path fil, int i) throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "her");
        try {
            // Without pictures of the sheet, which cost the most and are the same for all.
            assertThat(Epostark.skriv(Leseprosess.lesEpost(fil, arbeid)))
                    .as("frø %d", FROE + i)
                    .isNotEmpty();
        } catch (UlesbarEpost grunn) {
            assertThat(grunn.grunn()).as("frø %d", FROE + i).startsWith("lesing.");
        } catch (RuntimeException | StackOverflowError feil) {
            throw new AssertionError("frø " + (FROE + i), feil);
        }
    }

    private void lesIProsess(Path fil, int i) {
        try {
            var lest = new Epostleser(GRENSER, Lesestart.kald()).les(fil, mappe);
            assertThat(lest.ark()).as("frø %d", FROE + i).exists();
        } catch (UlesbarEpost grunn) {
            assertThat(grunn.grunn()).as("frø %d", FROE + i).startsWith("lesing.");
        }
    }

    /** One of each kind that is read in its own way. */
    private static List<byte[]> meldinger() throws IOException {
        var enkel = HODE
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nJeg søker om naust.\r\nbegin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\n";
        var html = HODE
                + "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/html; charset=iso-8859-1\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>S=F8knad <a href=3D'https://we.tl/x'>her</a><script>x</script>\r\n--y--\r\n";
        var tnef = Proevetnef.ny()
                .rtf("{\\rtf1\\ansi Hei}")
                .vedlegg("a.pdf", new byte[50])
                .melding("m", Proevetnef.ny().kropp("x").bytes());
        var blandet = HODE + "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nHei\r\n"
                + del("winmail.dat", tnef.bytes())
                + del("a.zip", zip("a.txt", new byte[100]))
                + del("m.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR".getBytes(StandardCharsets.UTF_8))
                + "--y\r\nContent-Type: message/rfc822\r\n\r\n" + enkel + "\r\n--y--\r\n";
        var signert = Proevesignatur.av("Kari", "kari@eksempel.no")
                .melding("From: kari@eksempel.no\nSubject: Hei\n", "Content-Type: text/plain\n\nHei\n");
        var rapport = HODE
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=y\r\n\r\n--y\r\n\r\nFeil\r\n--y\r\n"
                + "Content-Type: message/delivery-status\r\n\r\nAction: failed\r\n--y--\r\n";
        return List.of(
                enkel.getBytes(StandardCharsets.UTF_8),
                html.getBytes(StandardCharsets.UTF_8),
                blandet.getBytes(StandardCharsets.UTF_8),
                signert,
                rapport.getBytes(StandardCharsets.UTF_8),
                Proevemsg.medVedlegg("Søknad", "Hei"));
    }

    private static String del(String navn, byte[] innhold) {
        return "--y\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=" + navn
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(innhold) + "\r\n";
    }

    private static byte[] zip(String navn, byte[] innhold) throws IOException {
        var ut = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(ut)) {
            zip.putNextEntry(new ZipEntry(navn));
            zip.write(innhold);
        }
        return ut.toByteArray();
    }

    /** Says that it is 60 000 by 60 000. */
    private static byte[] pngbombe() {
        var hode = new byte[] {'I', 'H', 'D', 'R', 0, 0, (byte) 0xEA, 0x60, 0, 0, (byte) 0xEA, 0x60, 8, 2, 0, 0, 0};
        var sum = new CRC32();
        sum.update(hode);
        var ut = new ByteArrayOutputStream();
        ut.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        ut.writeBytes(hode);
        ut.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return ut.toByteArray();
    }
}
