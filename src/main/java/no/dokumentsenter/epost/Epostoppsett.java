package no.dokumentsenter.epost;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.dokumentsenter.kommune.Kommune;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail servers, as {@code dokumentsenter.kommune.<slug>.epost.*}: {@code imap} is where the municipality's post is
 * fetched, {@code smtp} and {@code kvittering} how the sender is told that it came. A municipality without has no line.
 *
 * @param kommune by slug
 */
@ConfigurationProperties("dokumentsenter")
record Epostoppsett(@DefaultValue Map<String, Kommunen> kommune) {

    /** What is set for this municipality. */
    Optional<Epost> epost(Kommune kommune) {
        return Optional.ofNullable(kommune().get(kommune.slug())).map(Kommunen::epost);
    }

    /** Whether no municipality has anything set up for e-mail. */
    boolean ingen() {
        return kommune.values().stream().map(Kommunen::epost).allMatch(Objects::isNull);
    }

    record Kommunen(@Nullable Epost epost) {}

    record Epost(
            @Nullable Imap imap,
            @Nullable Smtp smtp,
            @Nullable Kvittering kvittering) {}

    /** How the line to the server is protected. */
    enum Sikring {
        TLS,
        STARTTLS,
        /** In clear: accepted only for a server on the same machine. */
        INGEN
    }

    /** A server with what it takes to get in there. */
    sealed interface Tjener {
        String vert();

        int port();

        Sikring sikring();

        @Nullable
        String bruker();

        @Nullable
        String passord();

        @Nullable
        Token token();

        @Nullable
        Path sertifikat();

        Duration ventetid();
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
            @DefaultValue("60s") Duration ventetid)
            implements Tjener {

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

    /**
     * The server that receipts are handed to. The fields are as those of {@link Imap}.
     *
     * @param port 0 for the usual one: 465, 587 or 25
     * @param bruker absent when the server asks nobody who they are
     */
    record Smtp(
            String vert,
            @DefaultValue("0") int port,
            @DefaultValue("TLS") Sikring sikring,
            @Nullable String bruker,
            @Nullable String passord,
            @Nullable Token token,
            @Nullable Path sertifikat,
            @DefaultValue("20s") Duration ventetid)
            implements Tjener {
        @Override
        public String toString() {
            return "Smtp";
        }
    }

    /** The language of a receipt. */
    enum Maalform {
        NB,
        NN,
        BEGGE
    }

    /**
     * Whether and how a sender is told that the e-mail came.
     *
     * @param send false: nobody is told
     * @param fra the address that the receipt comes from
     * @param egne the municipality's other addresses: none of them gets a receipt
     * @param mellomrom at most one receipt to an address in this time
     * @param tak at most so many receipts in an hour
     * @param tekst the municipality's own words by {@code nb} and {@code nn}, in place of ours, with
     *     {@code {kommune}}, {@code {dato}} and {@code {klokke}}
     */
    record Kvittering(
            @DefaultValue("false") boolean send,
            @DefaultValue("") String fra,
            @DefaultValue List<String> egne,
            @DefaultValue("1h") Duration mellomrom,
            @DefaultValue("200") int tak,
            @DefaultValue("NB") Maalform maalform,
            @DefaultValue Map<String, String> tekst) {}

    /** Where the access token comes from, by the client credentials of OAuth 2.0 (RFC 6749, 4.4). */
    record Token(String url, String klient, String hemmelighet, String omfang) {
        @Override
        public String toString() {
            return "Token";
        }
    }
}
