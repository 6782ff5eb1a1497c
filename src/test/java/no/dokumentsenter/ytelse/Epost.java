package no.dokumentsenter.ytelse;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import no.dokumentsenter.Proevedovecot;
import no.dokumentsenter.Superbruker;
import no.dokumentsenter.database.Postgres;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * Mails a second from a real Dovecot to stored, noted and moved, while what has come is read; against fetching the same
 * mails with the mail library alone and writing them safely to disk.
 */
final class Epost {
    private static final int ANTALL = 2000;

    /** Before the clock starts: a server that has just been started is not what a municipality has. */
    private static final int VARME = 1000;

    private static final String KOMMUNE = "nord";
    private static final String BAR = "bar";
    private static final Duration LENGST = Duration.ofMinutes(10);
    private static final Duration LESETID = Duration.ofMinutes(1);

    private Epost() {}

    static List<Maaling> maal(Path mappe) throws Exception {
        try (var tjener = Proevedovecot.start()) {
            fyll(tjener, BAR);
            fyll(tjener, "lager");
            var varme = new Random(1);
            for (int nr = 0; nr < VARME; nr++) tjener.lever(KOMMUNE, melding(varme, "Varme " + nr, 5_000));
            var bart = bart(tjener, Files.createDirectory(mappe.resolve("bart")));
            return produkt(tjener, mappe, bart);
        }
    }

    /** The same mails each time: most are small, some have a picture or a drawing. */
    private static void fyll(Proevedovecot tjener, String bruker) throws IOException {
        var tilfeldig = new Random(20261127);
        for (int nr = 0; nr < ANTALL; nr++) {
            int slag = tilfeldig.nextInt(100);
            int bytes = slag < 85 ? 2_000 + tilfeldig.nextInt(10_000) : slag < 97 ? 200_000 : 1_000_000;
            tjener.lever(bruker, melding(tilfeldig, "Melding " + nr, bytes));
        }
    }

    private static byte[] melding(Random tilfeldig, String emne, int bytes) {
        var vedlegg = new byte[bytes];
        tilfeldig.nextBytes(vedlegg);
        return """
                From: Kari Nordmann <kari@example.org>
                To: post@example.org
                Subject: %1$s
                Message-ID: <%2$d@example.org>
                Date: Fri, 27 Nov 2026 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=del

                --del
                Content-Type: text/plain; charset=utf-8

                Vi ber om svar på søknaden.
                --del
                Content-Type: application/octet-stream; name=data.bin
                Content-Transfer-Encoding: base64

                %3$s
                --del--
                """.formatted(emne, tilfeldig.nextLong(), Base64.getMimeEncoder().encodeToString(vedlegg))
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @return seconds */
    private static double bart(Proevedovecot tjener, Path mappe) throws MessagingException, IOException {
        var egenskaper = new Properties();
        egenskaper.put("mail.imap.fetchsize", Integer.toString(1 << 20));
        var start = System.nanoTime();
        try (var kobling = Session.getInstance(egenskaper).getStore("imap")) {
            kobling.connect("127.0.0.1", tjener.port(), BAR, Proevedovecot.PASSORD);
            var innboks = kobling.getFolder("INBOX");
            innboks.open(Folder.READ_ONLY);
            int nr = 0;
            for (var melding : innboks.getMessages()) {
                var fil = mappe.resolve(nr++ + ".eml");
                try (var raa = ((IMAPMessage) melding).getMimeStream()) {
                    Files.copy(raa, fil);
                }
                try (var skrevet = FileChannel.open(fil, StandardOpenOption.WRITE)) {
                    skrevet.force(true);
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<Maaling> produkt(Proevedovecot tjener, Path mappe, double bart) throws Exception {
        var data = Files.createDirectory(mappe.resolve("data"));
        Produkt.start(data).close();
        try (var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            Superbruker.opprettKommuner(kobling, List.of(KOMMUNE));
        }
        Fillager.taIBruk(data, List.of(KOMMUNE));
        var navn = "DOKUMENTSENTER_KOMMUNE_" + KOMMUNE.toUpperCase(Locale.ROOT) + "_EPOST_IMAP_";
        var miljoe = Map.of(
                "DOKUMENTSENTER_AOT",
                "0",
                "DOKUMENTSENTER_LESING_OCR",
                "false",
                navn + "VERT",
                "127.0.0.1",
                navn + "PORT",
                "" + tjener.port(),
                navn + "SIKRING",
                "INGEN",
                navn + "BRUKER",
                KOMMUNE,
                navn + "PASSORD",
                Proevedovecot.PASSORD);
        try (var _ = Produkt.start(miljoe, data);
                var postgres = Postgres.bliMedEllerStart(data);
                var kobling = Superbruker.koble(postgres)) {
            ventTil(kobling, VARME, tjener);
            var start = System.nanoTime();
            for (var fil : tjener.filer(tjener.innboks("lager"))) {
                Files.move(fil, tjener.innboks(KOMMUNE).resolve("new").resolve(fil.getFileName()));
            }
            ventTil(kobling, VARME + ANTALL, tjener);
            var sekunder = (System.nanoTime() - start) / 1e9;
            var foer = Superbruker.poster(kobling, "klar");
            Thread.sleep(LESETID);
            var klare = Superbruker.poster(kobling, "klar") - foer;
            return List.of(
                    maaling("bar Angus og fil med fsync", bart, ""),
                    maaling("til lagret, notert og flyttet", sekunder, "forhold ≥ 0,5")
                            .mot("bar Angus og fil med fsync", bart / sekunder),
                    Maaling.tall("til klar, uten tekstgjenkjenning", klare, "e-poster/min", "oppgis")
                            .medFart(klare / (double) LESETID.toSeconds()));
        }
    }

    private static Maaling maaling(String hva, double sekunder, String maal) {
        return Maaling.tall(hva + ", " + ANTALL + " e-poster", sekunder, "s", maal)
                .medFart(ANTALL / sekunder);
    }

    private static void ventTil(Connection kobling, int antall, Proevedovecot tjener)
            throws SQLException, IOException, InterruptedException {
        for (var slutt = Instant.now().plus(LENGST);
                alle(kobling) < antall || !tjener.filer(tjener.innboks(KOMMUNE)).isEmpty();
                Thread.sleep(50)) {
            if (Instant.now().isAfter(slutt)) {
                throw new IllegalStateException(alle(kobling) + " av " + antall + " kom på " + LENGST);
            }
        }
    }

    private static int alle(Connection kobling) throws SQLException {
        try (var setning = kobling.createStatement();
                var svar = setning.executeQuery("select count(*) from innkommet_post")) {
            svar.next();
            return svar.getInt(1);
        }
    }
}
