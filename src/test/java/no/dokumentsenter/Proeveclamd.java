package no.dokumentsenter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import no.dokumentsenter.felles.Arbeidsmappe;

/** A real clamd on a port of its own, which knows one signature: the test file that all virus programs agree on. */
public final class Proeveclamd implements AutoCloseable {
    public static final String FUNN = "Eicar-Proeve";
    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final Duration OPPSTART = Duration.ofSeconds(60);

    private final Arbeidsmappe mappe;
    private final int port;
    private final Process prosess;

    private Proeveclamd(Arbeidsmappe mappe, int port, Process prosess) {
        this.mappe = mappe;
        this.port = port;
        this.prosess = prosess;
    }

    /** Takes streams up to 1 MiB. Its database is a line of ours: nothing is downloaded. */
    public static Proeveclamd start() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "clamav-daemon er ikke installert");
        var mappe = Arbeidsmappe.ny("clamd");
        int port = Proevedovecot.ledigPort();
        var base = Files.createDirectory(mappe.sti().resolve("base"));
        Files.writeString(
                base.resolve("proeve.ndb"), FUNN + ":0:*:" + HexFormat.of().formatHex(eicar()) + "\n");
        Files.writeString(mappe.sti().resolve("clamd.conf"), """
                DatabaseDirectory %1$s/base
                TemporaryDirectory %1$s
                LocalSocket %1$s/sokkel
                TCPSocket %2$d
                TCPAddr 127.0.0.1
                StreamMaxLength 1M
                Foreground yes
                """.formatted(mappe.sti(), port));
        return new Proeveclamd(mappe, port, kjoer(mappe.sti(), port));
    }

    private static Process kjoer(Path mappe, int port) throws IOException {
        var prosess = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + mappe.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(mappe.resolve("ut.log").toFile())
                .start();
        for (var slutt = Instant.now().plus(OPPSTART); !svarer(port); Thread.onSpinWait()) {
            if (!prosess.isAlive() || Instant.now().isAfter(slutt)) {
                throw new IllegalStateException("clamd startet ikke: " + Files.readString(mappe.resolve("ut.log")));
            }
        }
        return prosess;
    }

    private static boolean svarer(int port) {
        try (var proeve = new Socket(InetAddress.getLoopbackAddress(), port)) {
            proeve.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return proeve.getInputStream().read() == 'P';
        } catch (IOException ikkeEnnaa) {
            return false;
        }
    }

    /** The test file, put together here: whole in the source it would be found by whoever looks at the source. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** An e-mail with this attached. */
    public static byte[] epost(String id, byte[] vedlegg) {
        return """
                From: Kari Nordmann <kari@example.org>
                To: post@example.org
                Subject: Tilbud
                Message-ID: <%s@example.org>
                Date: Fri, 27 Nov 2026 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=del

                --del
                Content-Type: text/plain; charset=utf-8

                Se vedlegget.
                --del
                Content-Type: text/plain; name=tilbud.txt
                Content-Disposition: attachment; filename=tilbud.txt
                Content-Transfer-Encoding: base64

                %s
                --del--
                """.formatted(id, Base64.getMimeEncoder().encodeToString(vedlegg))
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As the setting has it. */
    public String adresse() {
        return "127.0.0.1:" + port;
    }

    /** Its other way in. */
    public String sokkel() {
        return mappe.sti().resolve("sokkel").toString();
    }

    @Override
    public void close() throws IOException {
        prosess.destroy();
        try {
            if (!prosess.waitFor(10, TimeUnit.SECONDS))
                prosess.destroyForcibly().waitFor();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
        mappe.close();
    }
}
