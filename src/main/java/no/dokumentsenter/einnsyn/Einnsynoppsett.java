package no.dokumentsenter.einnsyn;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Each municipality's own way to eInnsyn, as {@code dokumentsenter.kommune.<slug>.einnsyn.*}. A municipality without
 * sends nothing.
 *
 * @param kommune by slug
 */
@ConfigurationProperties("dokumentsenter")
record Einnsynoppsett(@DefaultValue Map<String, Kommunen> kommune) {

    /** What is set for this municipality. */
    Optional<Tjener> tjener(Kommune kommune) {
        return Optional.ofNullable(kommune().get(kommune.slug())).map(Kommunen::einnsyn);
    }

    record Kommunen(@Nullable Tjener einnsyn) {}

    /**
     * The server, and the right to write there.
     *
     * @param adresse where the API begins
     * @param noekkel the API key of this municipality's Enhet
     * @param orgnr the Enhet that the key must belong to; another's key is never used
     * @param ventetid how long it may take to answer
     */
    record Tjener(
            @Nullable URI adresse,
            @Nullable String noekkel,
            @Nullable String orgnr,
            @DefaultValue("10s") Duration ventetid) {
        /** Whether it can be used. The key goes in clear to a server on the same machine only. */
        boolean erBrukbar() {
            return adresse != null
                    && adresse.getHost() != null
                    && noekkel != null
                    && !noekkel.isBlank()
                    && orgnr != null
                    && orgnr.matches("\\d{9}")
                    && ("https".equals(adresse.getScheme())
                            || "http".equals(adresse.getScheme()) && erHer(adresse.getHost()));
        }

        boolean erPaaMaskinen() {
            return adresse != null && adresse.getHost() != null && erHer(adresse.getHost());
        }

        private static boolean erHer(String vert) {
            try {
                return InetAddress.getByName(vert).isLoopbackAddress();
            } catch (UnknownHostException ukjent) {
                return false;
            }
        }

        /** Never the key: records print what they hold. */
        @Override
        public String toString() {
            return "Tjener";
        }
    }
}
