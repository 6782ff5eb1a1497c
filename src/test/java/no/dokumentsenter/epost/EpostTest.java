package no.dokumentsenter.epost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevedovecot;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Kanaltilstand;
import no.dokumentsenter.postmottak.Postkoe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mailbox against a real mail server: nothing is lost, nothing comes twice, nothing is deleted. */
@Produkttest
class EpostTest {
    private static final Duration TAALMODIG = Duration.ofSeconds(60);

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Meldingsmottak mottak;

    @Autowired
    Tilstandsmelder melder;

    @Autowired
    Postkoe koe;

    @Autowired
    Kanalstatus status;

    @Autowired
    Dokumentlager lager;

    @Autowired
    JdbcClient sql;

    @Autowired
    Lesejobber jobber;

    @Autowired
    TransactionTemplate transaksjon;

    private Kommune kommune;
    private Proevedovecot tjener;
    private String bruker;

    @BeforeEach
    void enPostkasse() throws IOException {
        tjener = Proevedovecot.start();
        kommune = kommuner.ny();
        bruker = kommune.slug();
        tjener.lever(bruker, melding("Første", 10));
    }

    @AfterEach
    void stengt() throws IOException {
        if (tjener != null) tjener.close();
        if (kommune != null) glemLesingen();
    }

    /** What came in here is never looked at: the reading of it would only keep the other tests waiting. */
    private void glemLesingen() {
        jobber.fjern(kommune);
    }

    @Test
    void en_melding_er_lagret_byte_for_byte_foer_den_flyttes_og_ingenting_slettes() throws Exception {
        var stor = melding("Stor", 3_000_000);
        tjener.lever(bruker, stor);

        assertThat(runde(tjener.port()).nye()).isEqualTo(2);

        assertThat(antallPoster()).isEqualTo(2);
        assertThat(lager.erHel(kommune, sum(stor))).isTrue();
        assertThat(tjener.iMappa(bruker, "")).isEmpty();
        assertThat(tjener.iMappa(bruker, "Behandlet").stream().map(EpostTest::sum))
                .containsExactlyInAnyOrder(sum(stor), sum(melding("Første", 10)));
        assertThat(tjener.filer(tjener.innboks(bruker).resolve(".Behandlet")))
                .as("still unread, as it came")
                .noneMatch(fil -> fil.getFileName().toString().matches(".*:2,.*S.*"));
    }

    @Test
    void en_melding_som_ble_lagret_men_ikke_flyttet_blir_bare_flyttet_neste_gang() throws Exception {
        try (var kasse = aapne(tjener.port())) {
            var fil = mottak.lagre(kommune, new ByteArrayInputStream(melding("Første", 10)));
            mottak.noter(
                    kommune,
                    List.of(new Meldingsmottak.Lagret(new Meldingsnummer(kasse.serie(), 1), Meldingshode.TOMT, fil)));
            assertThat(new Runde(kasse, mottak, new Mistenkte()).gaa()).isEqualTo(new Runde.Resultat(0, 0, 0));
        }
        assertThat(antallPoster()).isEqualTo(1);
        assertThat(antallLeveringer()).isZero();
        assertThat(tjener.iMappa(bruker, "Behandlet").size()).isEqualTo(1);
    }

    @Test
    void gir_tjeneren_meldingene_nye_numre_blir_det_ingen_dubletter() throws Exception {
        for (int i = 0; i < 5; i++) tjener.lever(bruker, melding("Nr " + i, 100));
        runde(tjener.port());
        var igjen = tjener.filer(tjener.innboks(bruker).resolve(".Behandlet"));
        for (var fil : igjen)
            Files.move(fil, tjener.innboks(bruker).resolve("new").resolve(fil.getFileName()));
        tjener.glemNumrene(bruker);

        runde(tjener.port());

        assertThat(antallPoster()).isEqualTo(6);
        assertThat(tjener.iMappa(bruker, "")).isEmpty();
        assertThat(tjener.iMappa(bruker, "Behandlet").size()).isEqualTo(6);
    }

    @Test
    void brytes_forbindelsen_hvor_som_helst_er_alt_der_akkurat_en_gang_etterpaa() throws Exception {
        var alle = new ArrayList<byte[]>();
        for (int i = 0; i < 8; i++) {
            alle.add(melding("Nr " + i, 400_000));
            tjener.lever(bruker, alle.getLast());
        }
        var froe = new Random(20261127);
        int brudd = 0;
        while (!tjener.filer(tjener.innboks(bruker)).isEmpty()) {
            try (var sperre = new Sperre(tjener.port(), froe.nextLong(900_000))) {
                runde(sperre.port());
            } catch (MessagingException brutt) {
                brudd++;
            }
        }
        assertThat(brudd).isGreaterThan(2);

        assertThat(antallPoster()).isEqualTo(9);
        assertThat(antallLeveringer()).isZero();
        for (var melding : alle) assertThat(lager.erHel(kommune, sum(melding))).isTrue();
        assertThat(tjener.iMappa(bruker, "Behandlet").size()).isEqualTo(9);
    }

    @Test
    void to_maskiner_som_henter_samtidig_tar_hver_melding_en_gang() throws Exception {
        for (int i = 0; i < 60; i++) tjener.lever(bruker, melding("Nr " + i, 2000));
        var nye = new ArrayList<Integer>();
        try (var traader = Executors.newFixedThreadPool(2)) {
            Callable<Integer> hent = () -> runde(tjener.port()).nye();
            for (var svar : traader.invokeAll(List.of(hent, hent))) nye.add(svar.get());
        }
        assertThat(nye.stream().mapToInt(Integer::intValue).sum()).isEqualTo(61);
        assertThat(antallPoster()).isEqualTo(61);
        assertThat(antallLeveringer()).isZero();
        assertThat(tjener.iMappa(bruker, "Behandlet").size()).isEqualTo(61);
        assertThat(tjener.iMappa(bruker, "")).isEmpty();
    }

    @Test
    void en_melding_som_tjeneren_ikke_kan_lese_stopper_ingen_andre_og_blir_liggende() throws Exception {
        var laast = tjener.filer(tjener.innboks(bruker)).getFirst();
        for (int i = 0; i < 3; i++) tjener.lever(bruker, melding("Nr " + i, 100));
        Files.setPosixFilePermissions(laast, PosixFilePermissions.fromString("---------"));

        // Dovecot hangs up each time it is asked for that one.
        try (var _ = vakt(oppsett(tjener.port(), Proevedovecot.PASSORD, Duration.ofHours(1)))) {
            await().atMost(TAALMODIG).until(() -> antallPoster() == 3);
            await().atMost(TAALMODIG)
                    .until(() -> Optional.of(Kanalfeil.MELDING.kode())
                            .equals(tilstand().map(Kanaltilstand::feil)));
            tjener.lever(bruker, melding("Etterpå", 100));
            await().atMost(TAALMODIG).until(() -> antallPoster() == 4);
        }
        assertThat(tjener.filer(tjener.innboks(bruker))).hasSize(1);
    }

    @Test
    void ny_epost_kommer_straks_uten_at_noen_spoer() throws Exception {
        try (var _ = vakt(oppsett(tjener.port(), Proevedovecot.PASSORD, Duration.ofHours(1)))) {
            await().atMost(TAALMODIG).until(() -> antallPoster() == 1);
            await().atMost(TAALMODIG).until(() -> tilstand().isPresent());
            tjener.lever(bruker, melding("Ny", 100));
            await().atMost(TAALMODIG).until(() -> antallPoster() == 2);
            assertThat(tilstand().orElseThrow().feil()).isNull();
            assertThat(tilstand().orElseThrow().sistVellykket()).isNotNull();
        }
    }

    @Test
    void etter_at_tjeneren_har_vaert_nede_hentes_det_videre_av_seg_selv() throws Exception {
        try (var _ = vakt(oppsett(tjener.port(), Proevedovecot.PASSORD, Duration.ofSeconds(1)))) {
            await().atMost(TAALMODIG).until(() -> tilstand().isPresent());
            tjener.stopp();
            await().atMost(TAALMODIG)
                    .until(() -> Optional.of(Kanalfeil.FORBINDELSE.kode())
                            .equals(tilstand().map(Kanaltilstand::feil)));
            tjener.lever(bruker, melding("Mens den var nede", 100));
            tjener.startIgjen();
            await().atMost(TAALMODIG).until(() -> antallPoster() == 2);
            await().atMost(TAALMODIG).until(() -> tilstand().orElseThrow().feil() == null);
        }
    }

    @Test
    void feil_passord_sies_fra_om_og_posten_blir_liggende() throws Exception {
        try (var _ = vakt(oppsett(tjener.port(), "feil", Duration.ofSeconds(1)))) {
            await().atMost(TAALMODIG).until(() -> tilstand().isPresent());
            assertThat(tilstand().orElseThrow().feil()).isEqualTo(Kanalfeil.INNLOGGING.kode());
            assertThat(tilstand().orElseThrow().sistVellykket()).isNull();
        }
        assertThat(tjener.filer(tjener.innboks(bruker))).hasSize(1);
    }

    @Test
    void passordet_gaar_aldri_i_klartekst_til_en_annen_maskin() {
        var oppsett = new Imap(
                "192.0.2.1",
                143,
                Sikring.INGEN,
                "post",
                "hemmelig",
                null,
                null,
                "INBOX",
                "Behandlet",
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        assertThatThrownBy(() -> Postkasse.aapne(kommune, oppsett, "hemmelig"))
                .isInstanceOfSatisfying(
                        Oppsettsfeil.class, feil -> assertThat(feil.feil()).isEqualTo(Kanalfeil.OPPSETT));
        assertThat(oppsett.toString() + new Epostoppsett.Token("", "", "hemmelig", ""))
                .doesNotContain("hemmelig");
    }

    @Test
    void en_innboks_som_ikke_finnes_sies_fra_om() {
        var oppsett = new Imap(
                "127.0.0.1",
                tjener.port(),
                Sikring.INGEN,
                bruker,
                Proevedovecot.PASSORD,
                null,
                null,
                "Finnes ikke",
                "Behandlet",
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        assertThatThrownBy(() -> Postkasse.aapne(kommune, oppsett, Proevedovecot.PASSORD))
                .isInstanceOfSatisfying(
                        Oppsettsfeil.class, feil -> assertThat(feil.feil()).isEqualTo(Kanalfeil.MAPPE));
    }

    private interface Gaaende extends AutoCloseable {
        @Override
        void close();
    }

    private Gaaende vakt(Imap oppsett) {
        var vakt = new Postkassevakt(kommune, oppsett, mottak, melder);
        vakt.start();
        return vakt::stopp;
    }

    private Runde.Resultat runde(int port) throws MessagingException, IOException {
        try (var kasse = aapne(port)) {
            return new Runde(kasse, mottak, new Mistenkte()).gaa();
        }
    }

    private Postkasse aapne(int port) throws MessagingException, IOException {
        return Postkasse.aapne(
                kommune, oppsett(port, Proevedovecot.PASSORD, Duration.ofMinutes(1)), Proevedovecot.PASSORD);
    }

    private Imap oppsett(int port, String passord, Duration mellomrom) {
        return new Imap(
                "127.0.0.1",
                port,
                Sikring.INGEN,
                bruker,
                passord,
                null,
                null,
                "INBOX",
                "Behandlet",
                mellomrom,
                Duration.ofSeconds(5));
    }

    private Optional<Kanaltilstand> tilstand() {
        return Kommunevalg.i(kommune, () -> status.alle()).stream().findFirst();
    }

    private long antallPoster() {
        return Kommunevalg.i(kommune, () -> koe.antallPerStatus(kommune)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long antallLeveringer() {
        return Kommunevalg.i(
                kommune,
                () -> transaksjon.execute(_ -> sql.sql("select count(*) from levering")
                        .query(Long.class)
                        .single()));
    }

    /** A message with an attachment of so many bytes, of no type that anybody reads. */
    private static byte[] melding(String emne, int bytes) {
        var vedlegg = new byte[bytes];
        new Random(emne.hashCode()).nextBytes(vedlegg);
        return """
                From: Kari Nordmann <kari@example.org>
                To: post@example.org
                Subject: %1$s
                Message-ID: <%2$d-%3$d@example.org>
                Date: Fri, 27 Nov 2026 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=del

                --del
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Blåbærsyltetøy på flaske.
                --del
                Content-Type: application/octet-stream; name=data.bin
                Content-Transfer-Encoding: base64

                %4$s
                --del--
                """.formatted(
                        emne, emne.hashCode(), bytes, Base64.getMimeEncoder().encodeToString(vedlegg))
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] innhold) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
        } catch (NoSuchAlgorithmException umulig) {
            throw new IllegalStateException(umulig);
        }
    }
}
