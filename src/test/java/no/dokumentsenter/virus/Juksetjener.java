package no.dokumentsenter.virus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks clamd's protocol byte for byte, and does with it what a server in trouble does. */
final class Juksetjener implements AutoCloseable {
    /** What it does with a stream. */
    interface Oppfoersel {
        void gjoer(DataInputStream inn, Socket linje) throws IOException;
    }

    private final ServerSocket doer;
    private final Oppfoersel oppfoersel;
    private final String pong;
    private final List<byte[]> mottatt = new CopyOnWriteArrayList<>();

    Juksetjener(String pong, Oppfoersel oppfoersel) throws IOException {
        this.doer = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.oppfoersel = oppfoersel;
        this.pong = pong;
        Thread.ofVirtual().start(this::ta);
    }

    /** One that takes the whole stream and answers this. */
    static Juksetjener somSvarer(String svar) throws IOException {
        var tjener = new Juksetjener[1];
        tjener[0] = new Juksetjener("PONG\0", (inn, linje) -> {
            tjener[0].mottatt.add(stroem(inn));
            si(linje, svar);
        });
        return tjener[0];
    }

    String adresse() {
        return "127.0.0.1:" + doer.getLocalPort();
    }

    List<byte[]> mottatt() {
        return mottatt;
    }

    private void ta() {
        try {
            while (true) {
                var linje = doer.accept();
                Thread.ofVirtual().start(() -> svar(linje));
            }
        } catch (IOException lukket) {
            // the test is over
        }
    }

    private void svar(Socket linje) {
        try (linje) {
            var inn = new DataInputStream(linje.getInputStream());
            switch (ord(inn)) {
                case "zPING" -> si(linje, pong);
                case "zINSTREAM" -> oppfoersel.gjoer(inn, linje);
                default -> si(linje, "UNKNOWN COMMAND\0");
            }
        } catch (IOException brutt) {
            // the other side hung up
        }
    }

    private static String ord(DataInputStream inn) throws IOException {
        var ord = new StringBuilder();
        for (int tegn = inn.read(); tegn > 0; tegn = inn.read()) ord.append((char) tegn);
        return ord.toString();
    }

    static byte[] stroem(DataInputStream inn) throws IOException {
        var alt = new ByteArrayOutputStream();
        for (int lengde = inn.readInt(); lengde > 0; lengde = inn.readInt()) alt.write(inn.readNBytes(lengde));
        return alt.toByteArray();
    }

    static void si(Socket linje, String svar) throws IOException {
        linje.getOutputStream().write(svar.getBytes(StandardCharsets.UTF_8));
        linje.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        doer.close();
    }
}
