package no.dokumentsenter.lesing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/** Signed and encrypted messages (S/MIME, RFC 8551). Only looks: what came in is not changed by a byte. */
final class Smime {
    private static final BouncyCastleProvider BC = new BouncyCastleProvider();
    private static final Set<ASN1ObjectIdentifier> KRYPTERT = Set.of(
            CMSObjectIdentifiers.envelopedData,
            CMSObjectIdentifiers.authEnvelopedData,
            CMSObjectIdentifiers.encryptedData);

    private final String avsender;
    private final Set<TrustAnchor> roetter;

    Smime(String avsender, Set<TrustAnchor> roetter) {
        this.avsender = avsender.toLowerCase(Locale.ROOT);
        this.roetter = roetter;
    }

    /** @param avsender the address that the message says it is from */
    Smime(String avsender) {
        this(avsender, Sertifikatkjede.roetter());
    }

    /** Whether nobody without the receiver's key can open it, by its own first words. */
    static boolean erKryptert(byte[] cms) {
        try {
            return KRYPTERT.contains(ContentInfo.getInstance(cms).getContentType());
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** A message that lies inside its signature. */
    record Innpakket(byte[] innhold, Signatur signatur) {}

    /** Empty when it is something else, such as certificates alone. */
    Optional<Innpakket> pakkUt(byte[] cms) {
        try {
            var data = new CMSSignedData(cms);
            var innhold = data.getSignedContent();
            if (innhold == null) return Optional.empty();
            var ut = new ByteArrayOutputStream();
            innhold.write(ut);
            return Optional.of(new Innpakket(ut.toByteArray(), kontroller(data)));
        } catch (CMSException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Over exactly these bytes; if that fails, with the line ends that the signer must have had (RFC 8551 3.1.1), which
     * some servers take away.
     */
    Signatur kontroller(byte[] signert, byte[] cms) {
        try {
            var svar = kontroller(new CMSSignedData(new CMSProcessableByteArray(signert), cms));
            if (svar.utfall() != Signatur.Utfall.ENDRET) return svar;
            return kontroller(new CMSSignedData(new CMSProcessableByteArray(medCrlf(signert)), cms));
        } catch (CMSException | RuntimeException e) {
            return new Signatur(Signatur.Utfall.UKJENT, "", "");
        }
    }

    private static byte[] medCrlf(byte[] bytes) {
        var ut = new ByteArrayOutputStream(bytes.length + 1024);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) ut.write('\r');
            ut.write(bytes[i]);
        }
        return ut.toByteArray();
    }

    private Signatur kontroller(CMSSignedData data) {
        Optional<Signatur> verst = Optional.empty();
        for (var en : data.getSignerInfos()) {
            var svar = en(data, en);
            if (verst.isEmpty() || svar.utfall().compareTo(verst.get().utfall()) > 0) verst = Optional.of(svar);
        }
        return verst.orElse(new Signatur(Signatur.Utfall.UKJENT, "", ""));
    }

    private Signatur en(CMSSignedData data, SignerInformation en) {
        @SuppressWarnings("unchecked")
        Selector<X509CertificateHolder> velger = en.getSID();
        var funnet = data.getCertificates().getMatches(velger).stream().findFirst();
        if (funnet.isEmpty()) return new Signatur(Signatur.Utfall.UKJENT, "", "");
        var sertifikat = funnet.get();
        var utfall = utfall(data, en, sertifikat);
        return new Signatur(utfall, hvem(sertifikat), kort(sertifikat.getIssuer()));
    }

    private Signatur.Utfall utfall(CMSSignedData data, SignerInformation en, X509CertificateHolder sertifikat) {
        try {
            // By the key alone: whether the certificate holds is asked afterwards, and is another answer.
            var noekkel = new JcaX509CertificateConverter().setProvider(BC).getCertificate(sertifikat);
            var vurderer =
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider(BC).build(noekkel.getPublicKey());
            if (!en.verify(vurderer)) return Signatur.Utfall.ENDRET;
            var fraAvsender = adresser(sertifikat).contains(avsender);
            return fraAvsender && Sertifikatkjede.holder(noekkel, kjede(data), tid(en), roetter)
                    ? Signatur.Utfall.GYLDIG
                    : Signatur.Utfall.UKJENT;
        } catch (CMSSignerDigestMismatchException e) {
            return Signatur.Utfall.ENDRET;
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            return Signatur.Utfall.UKJENT;
        }
    }

    private static Set<X509Certificate> kjede(CMSSignedData data) throws CertificateException {
        var omformer = new JcaX509CertificateConverter().setProvider(BC);
        var ut = new HashSet<X509Certificate>();
        for (var ett : data.getCertificates().getMatches(null)) ut.add(omformer.getCertificate(ett));
        return ut;
    }

    /** When the signer says it was; never later than now. */
    private static Date tid(SignerInformation en) {
        var naa = new Date();
        var felt = Optional.ofNullable(en.getSignedAttributes()).map(alle -> alle.get(CMSAttributes.signingTime));
        return felt.map(tid ->
                        Time.getInstance(tid.getAttrValues().getObjectAt(0)).getDate())
                .filter(tid -> tid.before(naa))
                .orElse(naa);
    }

    private static String hvem(X509CertificateHolder sertifikat) {
        var navn = kort(sertifikat.getSubject());
        var adresse = adresser(sertifikat).stream().sorted().collect(Collectors.joining(", "));
        return Mimehode.vist(navn, adresse);
    }

    /** The name that a person reads first. */
    private static String kort(X500Name navn) {
        for (var felt : List.of(BCStyle.CN, BCStyle.O, BCStyle.OU)) {
            var rdn = navn.getRDNs(felt);
            if (rdn.length > 0)
                return Tekstrens.linje(IETFUtils.valueToString(rdn[0].getFirst().getValue()));
        }
        return Tekstrens.linje(navn.toString());
    }

    private static Set<String> adresser(X509CertificateHolder sertifikat) {
        var ut = new HashSet<String>();
        for (var rdn : sertifikat.getSubject().getRDNs(BCStyle.EmailAddress)) {
            ut.add(IETFUtils.valueToString(rdn.getFirst().getValue()).toLowerCase(Locale.ROOT));
        }
        var andre = GeneralNames.fromExtensions(sertifikat.getExtensions(), Extension.subjectAlternativeName);
        if (andre == null) return ut;
        for (var navn : andre.getNames()) {
            if (navn.getTagNo() == GeneralName.rfc822Name)
                ut.add(navn.getName().toString().toLowerCase(Locale.ROOT));
        }
        return ut;
    }
}
