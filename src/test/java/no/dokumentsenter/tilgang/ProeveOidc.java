package no.dokumentsenter.tilgang;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import no.dokumentsenter.Jsonsvar;

/** A small OpenID provider that says whatever the test wants of who has logged in. */
final class ProeveOidc {
    private final HttpServer tjener;
    private final RSAKey noekkel;
    private volatile String id = "";
    private volatile String brukernavn = "";
    private volatile String nonce = "";

    ProeveOidc() {
        try {
            noekkel = new RSAKeyGenerator(2048).keyID("1").generate();
            tjener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException feil) {
            throw new IllegalStateException(feil);
        } catch (IOException feil) {
            throw new UncheckedIOException(feil);
        }
        tjener.createContext("/.well-known/openid-configuration", kall -> Jsonsvar.send(kall, oppsett()));
        tjener.createContext("/jwks", kall -> Jsonsvar.send(kall, new JWKSet(noekkel.toPublicJWK()).toString()));
        tjener.createContext("/token", kall -> Jsonsvar.send(kall, bevis()));
        tjener.start();
    }

    String adresse() {
        return "http://localhost:" + tjener.getAddress().getPort();
    }

    void neste(String id, String brukernavn, String nonce) {
        this.id = id;
        this.brukernavn = brukernavn;
        this.nonce = nonce;
    }

    private String oppsett() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(adresse());
    }

    private String bevis() {
        var naa = Instant.now();
        var innhold = new JWTClaimsSet.Builder()
                .issuer(adresse())
                .subject(id)
                .audience("dokumentsenter")
                .claim("preferred_username", brukernavn)
                .claim("nonce", nonce)
                .issueTime(Date.from(naa))
                .expirationTime(Date.from(naa.plusSeconds(60)))
                .build();
        var bevis = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), innhold);
        try {
            bevis.sign(new RSASSASigner(noekkel));
        } catch (JOSEException feil) {
            throw new IllegalStateException(feil);
        }
        return """
                {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                """.formatted(bevis.serialize());
    }
}
