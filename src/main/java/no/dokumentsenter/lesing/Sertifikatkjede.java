package no.dokumentsenter.lesing;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Whether a certificate leads to an issuer on this machine's list (Java's, on Debian the system's). Nothing is fetched, so
 * revocation is not asked for.
 */
final class Sertifikatkjede {
    /** RFC 5280 4.2.1.12 emailProtection and anyExtendedKeyUsage; RFC 9336 documentSigning. */
    private static final Set<String> FORMAAL = Set.of("1.3.6.1.5.5.7.3.4", "2.5.29.37.0", "1.3.6.1.5.5.7.3.36");

    private Sertifikatkjede() {}

    static boolean holder(
            X509Certificate sertifikat, Set<X509Certificate> mellomledd, Date naar, Set<TrustAnchor> roetter) {
        try {
            if (!tilSignering(sertifikat.getExtendedKeyUsage())) return false;
            var maal = new X509CertSelector();
            maal.setCertificate(sertifikat);
            var krav = new PKIXBuilderParameters(roetter, maal);
            krav.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(mellomledd)));
            krav.setRevocationEnabled(false);
            krav.setDate(naar);
            CertPathBuilder.getInstance("PKIX").build(krav);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** A web server's certificate is not for letters; one without the field is for all. */
    private static boolean tilSignering(@Nullable List<String> formaal) {
        return formaal == null || formaal.stream().anyMatch(FORMAAL::contains);
    }

    /** Those of this machine; none when it has no list. */
    static Set<TrustAnchor> roetter() {
        try {
            var fabrikk = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            fabrikk.init((KeyStore) null);
            return Arrays.stream(fabrikk.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(leder -> Arrays.stream(((X509TrustManager) leder).getAcceptedIssuers()))
                    .map(rot -> new TrustAnchor(rot, null))
                    .collect(Collectors.toSet());
        } catch (GeneralSecurityException e) {
            return Set.of();
        }
    }
}
