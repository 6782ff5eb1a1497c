package no.dokumentsenter.virus;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where clamd is, as {@code dokumentsenter.virus.*}.
 *
 * @param clamd {@code host:port}, or the path of a unix socket; empty: nothing is looked at
 * @param storst what is larger is not sent: no more than clamd's own {@code StreamMaxLength}
 * @param ventetid how long clamd may take with one file
 */
@ConfigurationProperties("dokumentsenter.virus")
record Virusoppsett(
        @DefaultValue("") String clamd,
        @DefaultValue("100MB") DataSize storst,
        @DefaultValue("3m") Duration ventetid) {
    private static final Pattern VERT_OG_PORT = Pattern.compile("\\[?([^\\[\\]]+)]?:(\\d{1,5})");
    private static final int HOEYESTE_PORT = 65_535;

    /** Refused at start rather than at the first letter. */
    Virusoppsett {
        if (!clamd.isBlank() && !clamd.startsWith("/") && !erVertOgPort(clamd)) {
            throw new IllegalArgumentException(
                    "dokumentsenter.virus.clamd skal være vert:port eller stien til en unix-socket, ikke «" + clamd
                            + "»");
        }
    }

    private static boolean erVertOgPort(String verdi) {
        var deler = VERT_OG_PORT.matcher(verdi);
        return deler.matches() && Integer.parseInt(deler.group(2)) <= HOEYESTE_PORT;
    }

    /** Looked up anew each time: the other machine may have moved. */
    Optional<SocketAddress> adresse() {
        if (clamd.isBlank()) return Optional.empty();
        if (clamd.startsWith("/")) return Optional.of(UnixDomainSocketAddress.of(clamd));
        var deler = VERT_OG_PORT.matcher(clamd);
        if (!deler.matches()) throw new IllegalStateException("ikke vert:port");
        return Optional.of(new InetSocketAddress(deler.group(1), Integer.parseInt(deler.group(2))));
    }
}
