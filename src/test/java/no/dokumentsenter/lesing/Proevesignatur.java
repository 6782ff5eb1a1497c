package no.dokumentsenter.lesing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Signs and encrypts messages for the tests, with an issuer made on the spot. */
final class Proevesignatur {
    final Set<TrustAnchor> roetter;
    private final KeyPair noekkel;
    private final X509Certificate sertifikat;

    private Proevesignatur(X509Certificate rot, KeyPair noekkel, X509Certificate sertifikat) {
        this.roetter = Set.of(new TrustAnchor(rot, null));
        this.noekkel = noekkel;
        this.sertifikat = sertifikat;
    }

    static Proevesignatur av(String navn, String adresse) {
        return av(navn, adresse, KeyPurposeId.id_kp_emailProtection, Duration.ofDays(365));
    }

    static Proevesignatur av(String navn, String adresse, KeyPurposeId formaal, Duration varighet) {
        try {
            var utsteders = noekkelpar();
            var utsteder = new X500Name("CN=Prøveutsteder, O=Prøve AS");
            var rot = sertifikat(utsteder, utsteders, utsteder, utsteders, List.of(), Duration.ofDays(3650));
            var egen = noekkelpar();
            var utvidelser = List.of(
                    new Extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(formaal).getEncoded()),
                    new Extension(
                            Extension.subjectAlternativeName,
                            false,
                            new GeneralNames(new GeneralName(GeneralName.rfc822Name, adresse)).getEncoded()));
            var sertifikat = sertifikat(utsteder, utsteders, new X500Name("CN=" + navn), egen, utvidelser, varighet);
            return new Proevesignatur(rot, egen, sertifikat);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair noekkelpar() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(2048);
        return maker.generateKeyPair();
    }

    private static X509Certificate sertifikat(
            X500Name utsteder, KeyPair utsteders, X500Name navn, KeyPair egen, List<Extension> mer, Duration varighet)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var fra = Instant.now().minus(Duration.ofDays(30));
        var bygger = new JcaX509v3CertificateBuilder(
                utsteder,
                BigInteger.valueOf(System.nanoTime()),
                Date.from(fra),
                Date.from(fra.plus(varighet)),
                navn,
                egen.getPublic());
        bygger.addExtension(Extension.basicConstraints, true, new BasicConstraints(utsteders == egen));
        for (var en : mer) bygger.addExtension(en);
        var signerer = new JcaContentSignerBuilder("SHA256withRSA").build(utsteders.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(bygger.build(signerer));
    }

    /** A CMS signature, with or without what it is over. */
    byte[] signatur(byte[] innhold, boolean medInnhold) {
        try {
            var maker = new CMSSignedDataGenerator();
            maker.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", noekkel.getPrivate(), sertifikat));
            maker.addCertificates(new JcaCertStore(List.of(sertifikat)));
            return maker.generate(new CMSProcessableByteArray(innhold), medInnhold)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] kryptert(byte[] innhold) {
        try {
            var maker = new CMSEnvelopedDataGenerator();
            maker.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(sertifikat));
            var kode = new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC).build();
            return maker.generate(new CMSProcessableByteArray(innhold), kode).getEncoded();
        } catch (CMSException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole message whose body is signed beside itself. */
    byte[] melding(String hode, String del) {
        var innhold = del.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var ut = new ByteArrayOutputStream();
        ut.writeBytes((hode + "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\";\n"
                        + " micalg=sha-256; boundary=\"sig\"\n\nForord\n--sig\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        ut.writeBytes(innhold);
        ut.writeBytes(("\r\n--sig\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(signatur(innhold, false)) + "\r\n--sig--\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return ut.toByteArray();
    }
}
