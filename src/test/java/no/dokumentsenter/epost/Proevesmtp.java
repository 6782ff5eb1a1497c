package no.dokumentsenter.epost;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import no.dokumentsenter.Proevedovecot;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a port of its own, which keeps what it is given and refuses whom it is told to refuse. */
final class Proevesmtp implements AutoCloseable {
    /** What was delivered: the envelope and the bytes. */
    record Levert(String fra, List<String> til, byte[] raa) {}

    private final int port;
    private final UnaryOperator<SMTPServer.Builder> tillegg;
    private final List<Levert> levert = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> nekter = new ConcurrentHashMap<>();
    private SMTPServer tjener;

    private Proevesmtp(int port, UnaryOperator<SMTPServer.Builder> tillegg) {
        this.port = port;
        this.tillegg = tillegg;
        startIgjen();
    }

    static Proevesmtp start() throws IOException {
        return start(bygger -> bygger);
    }

    static Proevesmtp start(UnaryOperator<SMTPServer.Builder> tillegg) throws IOException {
        return new Proevesmtp(Proevedovecot.ledigPort(), tillegg);
    }

    int port() {
        return port;
    }

    List<Levert> levert() {
        return levert;
    }

    /** An address, or "" for every sender, gets this reply code until told otherwise; 0 takes it back. */
    void nekt(String adresse, int kode) {
        nekter.put(adresse, kode);
    }

    void stopp() {
        tjener.stop();
    }

    void startIgjen() {
        tjener = tillegg.apply(SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .messageHandlerFactory(_ -> new Mottaker()))
                .build();
        tjener.start();
    }

    @Override
    public void close() {
        stopp();
    }

    private final class Mottaker implements MessageHandler {
        private String fra = "?";
        private final List<String> til = new ArrayList<>();

        @Override
        public void from(String avsender) throws RejectException {
            fra = avsender;
            svar("");
        }

        @Override
        public void recipient(String mottaker) throws RejectException {
            svar(mottaker);
            til.add(mottaker);
        }

        private void svar(String adresse) throws RejectException {
            int kode = nekter.getOrDefault(adresse, 0);
            if (kode != 0) throw new RejectException(kode, "hemmelig forklaring");
        }

        @Override
        public String data(InputStream innhold) throws IOException {
            levert.add(new Levert(fra, List.copyOf(til), innhold.readAllBytes()));
            return "tatt imot";
        }

        @Override
        public void done() {
            // the line goes on
        }
    }
}
