package no.dokumentsenter.virus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import no.dokumentsenter.virus.Virussvar.Utfall;

/**
 * clamd's own protocol (its manual page, INSTREAM): the command, the bytes in pieces each with its length before it, a
 * piece of length nothing, and one line of answer.
 */
final class Clamd {
    private static final int BIT = 64 * 1024;
    private static final int LENGSTE_SVAR = 4096;
    private static final Duration PING = Duration.ofSeconds(5);
    private static final Pattern FUNNET = Pattern.compile("stream: (\\S.*) FOUND");

    private final SocketAddress adresse;
    private final Duration ventetid;

    Clamd(SocketAddress adresse, Duration ventetid) {
        this.adresse = adresse;
        this.ventetid = ventetid;
    }

    /** The talk with clamd did not end in an answer. */
    static final class Brudd extends IOException {
        private static final long serialVersionUID = 1L;

        Brudd(String hva) {
            super(hva);
        }

        Brudd(IOException grunn) {
            super("forbindelsen ble brutt", grunn);
        }
    }

    /**
     * Sends the bytes, and reads what clamd thinks of them.
     *
     * @throws Brudd when clamd does not answer, or not with a finding
     * @throws IOException when the bytes cannot be read
     */
    Virussvar sjekk(InputStream innhold) throws IOException {
        try (var linje = new Linje(adresse, ventetid)) {
            linje.skriv("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var bit = new byte[BIT];
            boolean tarImot = true;
            for (int lest = innhold.read(bit); tarImot && lest >= 0; lest = innhold.read(bit)) {
                tarImot = lest == 0 || linje.proevAaSkrive(stykke(bit, lest));
            }
            // One that hung up in the middle has most often said why first.
            if (tarImot) linje.proevAaSkrive(stykke(bit, 0));
            return tolk(linje.svar());
        }
    }

    /** Whether it is there at all. */
    boolean svarer() {
        try (var linje = new Linje(adresse, PING)) {
            linje.skriv("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return linje.svar().equals("PONG");
        } catch (Brudd nei) {
            return false;
        }
    }

    private static ByteBuffer stykke(byte[] bit, int lengde) {
        return ByteBuffer.allocate(Integer.BYTES + lengde)
                .putInt(lengde)
                .put(bit, 0, lengde)
                .flip();
    }

    private static Virussvar tolk(String svar) throws Brudd {
        if (svar.equals("stream: OK")) return Virussvar.av(Utfall.REN);
        var funnet = FUNNET.matcher(svar);
        if (funnet.matches()) return new Virussvar(Utfall.FUNNET, funnet.group(1));
        if (svar.startsWith("INSTREAM size limit exceeded")) return Virussvar.av(Utfall.FOR_STOR);
        throw new Brudd("clamd svarte ikke med et funn");
    }

    /** A line that closes itself when its time is out: then whoever reads or writes on it is thrown off. */
    private static final class Linje implements AutoCloseable {
        private final SocketChannel kanal;
        private final Thread vekker;

        Linje(SocketAddress adresse, Duration frist) throws Brudd {
            try {
                kanal = adresse instanceof UnixDomainSocketAddress
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open();
            } catch (IOException feil) {
                throw new Brudd(feil);
            }
            vekker = Thread.ofVirtual().start(() -> vekk(frist));
            try {
                kanal.connect(adresse);
            } catch (IOException feil) {
                close();
                throw new Brudd(feil);
            } catch (UnresolvedAddressException ukjent) {
                close();
                throw new Brudd("verten finnes ikke");
            }
        }

        private void vekk(Duration frist) {
            try {
                Thread.sleep(frist);
                kanal.close();
            } catch (InterruptedException ferdig) {
                // It went well in time.
            } catch (IOException lukket) {
                // It was closed already.
            }
        }

        void skriv(byte[] byter) throws Brudd {
            if (!proevAaSkrive(ByteBuffer.wrap(byter))) throw new Brudd("clamd tok ikke imot");
        }

        boolean proevAaSkrive(ByteBuffer byter) {
            try {
                while (byter.hasRemaining()) kanal.write(byter);
                return true;
            } catch (IOException brutt) {
                return false;
            }
        }

        /** What is answered, up to the zero that ends it. */
        String svar() throws Brudd {
            var svar = new ByteArrayOutputStream();
            var en = ByteBuffer.allocate(LENGSTE_SVAR);
            try {
                while (svar.size() < LENGSTE_SVAR && kanal.read(en.clear()) > 0) {
                    for (en.flip(); en.hasRemaining(); ) {
                        var tegn = en.get();
                        if (tegn == 0) return svar.toString(StandardCharsets.UTF_8);
                        svar.write(tegn);
                    }
                }
            } catch (IOException brutt) {
                throw new Brudd(brutt);
            }
            throw new Brudd("clamd brøt av");
        }

        @Override
        public void close() throws Brudd {
            vekker.interrupt();
            try {
                kanal.close();
            } catch (IOException lukket) {
                throw new Brudd(lukket);
            }
        }
    }
}
