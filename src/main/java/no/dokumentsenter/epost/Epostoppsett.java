package no.dokumentsenter.epost;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailboxes, as {@code dokumentsenter.kommune.<slug>.epost.imap.*}. A municipality without one has no line.
 *
 * @param kommune by slug
 */
@ConfigurationProperties("dokumentsenter")
record Epostoppsett(@DefaultValue Map<String, Kommunen> kommune) {

    record Kommunen(@Nullable Epost epost) {}

    record Epost(@Nullable Imap imap) {}

    /** How the line to the server is protected. */
    enum Sikring {
        TLS,
        STARTTLS,
        /** In clear: accepted only for a server on the same machine. */
        INGEN
    }

    /**
     * One mailbox.
     *
     * @param vert the server
     * @param port 0 for the usual one
     * @param bruker the mailbox's user name
     * @param passord absent when {@code token} is used
     * @param token for servers that take XOAUTH2, such as Exchange Online
     * @param sertifikat a PEM file with the authority that signed the server's certificate, when it is the
     *     municipality's own
     * @param mappe the folder that is read
     * @param behandlet the folder that a message is moved to when it is safely stored
     * @param mellomrom how often to look when the server does not say by itself, and at the latest all the same
     * @param ventetid how long the server may take to answer
     */
    record Imap(
            String vert,
            @DefaultValue("0") int port,
            @DefaultValue("TLS") Sikring sikring,
            String bruker,
            @Nullable String passord,
            @Nullable Token token,
            @Nullable Path sertifikat,
            @DefaultValue("INBOX") String mappe,
            @DefaultValue("Behandlet") String behandlet,
            @DefaultValue("60s") Duration mellomrom,
            @DefaultValue("60s") Duration ventetid) {

        /** Which mailbox a message's number belongs to; the number means nothing outside it. */
        String postkasse() {
            return bruker + "@" + vert + "/" + mappe;
        }

        /** Never the password: records print what they hold. */
        @Override
        public String toString() {
            return "Imap";
        }
    }

    /** Where the access token comes from, by the client credentials of OAuth 2.0 (RFC 6749, 4.4). */
    record Token(String url, String klient, String hemmelighet, String omfang) {
        @Override
        public String toString() {
            return "Token";
        }
    }
}
