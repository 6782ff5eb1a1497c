package no.dokumentsenter.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Three locks on {@code .laas}, far beyond its text (the process number of the product). The kernel drops them when the process dies, also by
 * kill -9. The channel is never closed: closing any channel to a file drops every lock that the process has on it.
 */
final class Mappelaas {
    private static final long PRODUKT = 1_000_000;
    private static final long BRUK = PRODUKT + 1;
    private static final long VAKT = PRODUKT + 2;
    private static final Map<Object, Mappelaas> AAPNE = new HashMap<>();

    private final Path fil;
    private final FileChannel kanal;
    private final ReentrantLock vakt = new ReentrantLock();
    private @Nullable FileLock produkt;
    private @Nullable FileLock bruk;
    private int brukere;

    private Mappelaas(Path fil) throws IOException {
        this.fil = fil;
        this.kanal = FileChannel.open(fil, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static Mappelaas paa(Datamappe data) throws IOException {
        var fil = data.fil(".laas");
        if (!Files.exists(fil)) opprett(data, fil);
        synchronized (AAPNE) {
            var noekkel = Files.getAttribute(fil, "unix:ino") + "@" + fil;
            var laas = AAPNE.get(noekkel);
            if (laas == null) AAPNE.put(noekkel, laas = new Mappelaas(fil));
            return laas;
        }
    }

    private static void opprett(Datamappe data, Path fil) throws IOException {
        // Two first starts at once must end with one file: APPEND creates it or opens the other's, and nothing replaces
        // it.
        FileChannel.open(fil, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
        Unix.eier(data.mappe()).overta(fil);
    }

    /** Taken by the product for its whole life. A short wait, since somebody who only asks holds it for a moment. */
    boolean proevProdukt() throws IOException {
        for (long frist = System.nanoTime() + Duration.ofSeconds(1).toNanos(); System.nanoTime() < frist; ) {
            if (taProdukt()) return true;
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return false;
    }

    private synchronized boolean taProdukt() throws IOException {
        if (produkt != null) return false;
        produkt = proev(PRODUKT, false);
        if (produkt == null) return false;
        kanal.truncate(0);
        kanal.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
        return true;
    }

    synchronized void slippProdukt() throws IOException {
        if (produkt == null) return;
        kanal.truncate(0);
        produkt.release();
        produkt = null;
    }

    synchronized boolean produktetKjoerer() throws IOException {
        return produkt != null || opptatt(PRODUKT, true);
    }

    String holder() throws IOException {
        var buffer = ByteBuffer.allocate(20);
        kanal.read(buffer, 0);
        var pid = StandardCharsets.UTF_8.decode(buffer.flip()).toString().strip();
        return pid.isEmpty() ? "ukjent prosess" : "prosess " + pid;
    }

    /** A command counts itself in for as long as it uses the server. */
    synchronized void tellInn() throws IOException {
        if (bruk == null) bruk = kanal.lock(BRUK, 1, true);
        brukere++;
    }

    synchronized void tellUt() throws IOException {
        if (--brukere > 0 || bruk == null) return;
        bruk.release();
        bruk = null;
    }

    synchronized boolean ingenKommandoer() throws IOException {
        return brukere == 0 && !opptatt(BRUK, false);
    }

    /** Only one at a time, in any process, decides whether the server starts or stops. */
    <T> T alene(Oppgave<T> oppgave) throws IOException {
        vakt.lock();
        try {
            return vakt.getHoldCount() > 1 ? oppgave.utfoer() : medFillaas(oppgave);
        } finally {
            vakt.unlock();
        }
    }

    private <T> T medFillaas(Oppgave<T> oppgave) throws IOException {
        var fillaas = kanal.lock(VAKT, 1, false);
        try {
            return oppgave.utfoer();
        } finally {
            fillaas.release();
        }
    }

    private boolean opptatt(long sted, boolean delt) throws IOException {
        var laas = proev(sted, delt);
        if (laas != null) laas.release();
        return laas == null;
    }

    private @Nullable FileLock proev(long sted, boolean delt) throws IOException {
        try {
            return kanal.tryLock(sted, 1, delt);
        } catch (OverlappingFileLockException e) {
            return null; // another class loader in this process has it
        }
    }

    @Override
    public String toString() {
        return fil.toString();
    }

    /** A task that touches files. */
    interface Oppgave<T> {
        T utfoer() throws IOException;
    }
}
