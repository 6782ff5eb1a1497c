package no.dokumentsenter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.dokumentsenter.felles.Arbeidsmappe;

/** A real Dovecot on a port of its own, with mailboxes as folders on disk. */
public final class Proevedovecot implements AutoCloseable {
    public static final String PASSORD = "hemmelig";
    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
    private static final Duration OPPSTART = Duration.ofSeconds(20);

    /** Dovecot opens no mail as root; these may own it. */
    private static final String EIER = "nobody";

    private final Arbeidsmappe mappe;
    private final int port;
    private Process prosess;

    private Proevedovecot(Arbeidsmappe mappe, int port, Process prosess) {
        this.mappe = mappe;
        this.port = port;
        this.prosess = prosess;
    }

    public static Proevedovecot start() throws IOException {
        return start(_ -> "");
    }

    public interface Tillegg {
        /** Lines added to its settings, given the folder it lies in. */
        String i(Path mappe) throws IOException;
    }

    public static Proevedovecot start(Tillegg tillegg) throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "dovecot-imapd er ikke installert");
        var mappe = Arbeidsmappe.ny("dovecot");
        // Its own processes, which are other users, must come in here.
        tilgang(mappe.sti());
        int port = ledigPort();
        Files.writeString(mappe.sti().resolve("dovecot.conf"), oppsett(mappe.sti(), port) + tillegg.i(mappe.sti()));
        tilgang(Files.createDirectory(mappe.sti().resolve("post")));
        gi(mappe.sti().resolve("post"));
        return new Proevedovecot(mappe, port, kjoer(mappe.sti(), port));
    }

    private static String oppsett(Path mappe, int port) {
        var bruker = System.getProperty("user.name");
        boolean rot = "root".equals(bruker);
        var eier = rot ? EIER : bruker;
        return """
                base_dir = %1$s/kjoer
                state_dir = %1$s/tilstand
                log_path = %1$s/dovecot.log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                mail_location = maildir:%1$s/post/%%u
                mail_max_userip_connections = 100
                first_valid_uid = 1
                service imap-login {
                  chroot =
                  inet_listener imap {
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service anvil {
                  chroot =
                }
                passdb {
                  driver = static
                  mechanisms = plain login
                  args = password=%3$s
                }
                userdb {
                  driver = static
                  args = uid=%4$s gid=%5$s home=%1$s/post/%%u
                }
                """.formatted(mappe, port, PASSORD, eier, gruppe(eier))
                + (rot ? "" : """
                default_internal_user = %1$s
                default_internal_group = %2$s
                default_login_user = %1$s
                """.formatted(bruker, gruppe(bruker)));
    }

    private static String gruppe(String bruker) {
        try {
            var prosess = new ProcessBuilder("id", "-gn", bruker).start();
            return new String(prosess.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
    }

    private static Process kjoer(Path mappe, int port) throws IOException {
        var prosess = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-F",
                        "-c",
                        mappe.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(mappe.resolve("ut.log").toFile())
                .start();
        for (var slutt = Instant.now().plus(OPPSTART); !svarer(port); Thread.onSpinWait()) {
            if (!prosess.isAlive() || Instant.now().isAfter(slutt)) {
                throw new IllegalStateException("Dovecot startet ikke: " + Files.readString(mappe.resolve("ut.log")));
            }
        }
        return prosess;
    }

    private static boolean svarer(int port) {
        try (var proeve = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return proeve.getInputStream().read() == '*';
        } catch (IOException ikkeEnnaa) {
            return false;
        }
    }

    public static int ledigPort() throws IOException {
        try (var ledig = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return ledig.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** Puts a message in the mailbox's inbox, as a mail server does. */
    public Path lever(String bruker, byte[] melding) throws IOException {
        var innboks = mappe.sti().resolve("post").resolve(bruker);
        for (var del : List.of("", "new", "cur", "tmp")) {
            var ny = innboks.resolve(del);
            if (!Files.exists(ny)) gi(tilgang(Files.createDirectory(ny)));
        }
        var navn = Instant.now().getEpochSecond() + "." + System.nanoTime() + ".proeve";
        var halv = Files.write(innboks.resolve("tmp").resolve(navn), melding);
        gi(halv);
        return Files.move(halv, innboks.resolve("new").resolve(navn), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The messages that lie in a folder; "" is the inbox. */
    public List<byte[]> iMappa(String bruker, String navn) throws IOException {
        var rot = mappe.sti().resolve("post").resolve(bruker).resolve(navn.isEmpty() ? "" : "." + navn);
        var funnet = new ArrayList<byte[]>();
        for (var fil : filer(rot)) {
            funnet.add(Files.readAllBytes(fil));
        }
        return funnet;
    }

    public List<Path> filer(Path rot) throws IOException {
        var filer = new ArrayList<Path>();
        for (var del : List.of("new", "cur")) {
            if (!Files.isDirectory(rot.resolve(del))) continue;
            try (Stream<Path> innhold = Files.list(rot.resolve(del))) {
                filer.addAll(innhold.toList());
            }
        }
        return filer;
    }

    public Path innboks(String bruker) {
        return mappe.sti().resolve("post").resolve(bruker);
    }

    /** The server forgets which number it gave which message, as after a restore: it gets a new UIDVALIDITY. */
    public void glemNumrene(String bruker) throws IOException, InterruptedException {
        stopp();
        for (var fil : Set.of("dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache")) {
            Files.deleteIfExists(innboks(bruker).resolve(fil));
        }
        prosess = kjoer(mappe.sti(), port);
    }

    public String logg() throws IOException {
        return Files.readString(mappe.sti().resolve("dovecot.log"));
    }

    public void startIgjen() throws IOException {
        prosess = kjoer(mappe.sti(), port);
    }

    public void stopp() throws InterruptedException {
        prosess.destroy();
        if (!prosess.waitFor(10, TimeUnit.SECONDS)) prosess.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            stopp();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
        mappe.close();
    }

    private static Path tilgang(Path sti) throws IOException {
        return Files.setPosixFilePermissions(sti, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void gi(Path sti) throws IOException {
        if ("root".equals(System.getProperty("user.name"))) {
            Files.setOwner(
                    sti, sti.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(EIER));
        }
    }
}
