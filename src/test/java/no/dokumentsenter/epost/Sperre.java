package no.dokumentsenter.epost;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** A line to the server that breaks after so many bytes of answers, once; then it holds. */
final class Sperre implements AutoCloseable {
    private final ServerSocket doer;
    private final int tjener;
    private final AtomicLong igjen;

    Sperre(int tjener, long brytEtter) throws IOException {
        this.doer = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.tjener = tjener;
        this.igjen = new AtomicLong(brytEtter);
        Thread.ofVirtual().start(this::ta);
    }

    int port() {
        return doer.getLocalPort();
    }

    /** Whether it has broken. */
    boolean brutt() {
        return igjen.get() < 0;
    }

    private void ta() {
        try {
            while (true) {
                var klient = doer.accept();
                var til = new Socket(InetAddress.getLoopbackAddress(), tjener);
                Thread.ofVirtual().start(() -> flytt(klient, til, false));
                Thread.ofVirtual().start(() -> flytt(til, klient, true));
            }
        } catch (IOException lukket) {
            // the test is over
        }
    }

    private void flytt(Socket fra, Socket til, boolean teller) {
        try (fra;
                til) {
            var bit = new byte[8192];
            for (int n = fra.getInputStream().read(bit);
                    n > 0;
                    n = fra.getInputStream().read(bit)) {
                if (teller && !brutt() && igjen.addAndGet(-n) < 0) return;
                til.getOutputStream().write(bit, 0, n);
            }
        } catch (IOException brutt) {
            // the other side closed
        }
    }

    @Override
    public void close() throws IOException {
        doer.close();
    }
}
