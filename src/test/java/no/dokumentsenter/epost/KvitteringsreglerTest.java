package no.dokumentsenter.epost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered and who is not, from the head of the message alone. */
class KvitteringsreglerTest {
    private static final Set<String> EGNE = Set.of("post@kommune.example");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted: auto-generated                 | AUTOMATISK
            AUTO-SUBMITTED: auto-replied (vacation)        | AUTOMATISK
            X-Auto-Response-Suppress: OOF, AutoReply       | AUTOMATISK
            X-Autoreply: yes                               | AUTOMATISK
            X-Loop: liste@example.org                      | AUTOMATISK
            Content-Type: multipart/report; boundary=a     | AUTOMATISK
            Return-Path: <>                                | AUTOMATISK
            Return-Path: < >                               | AUTOMATISK
            List-Id: Nyheter <nyheter.example.org>         | LISTE
            List-Unsubscribe: <mailto:av@example.org>      | LISTE
            Precedence: Bulk                               | LISTE
            Precedence: junk                               | LISTE
            X-Spam-Flag: YES                               | SOEPPEL
            Return-Path: <bounces+17=kari@example.org>     | LESES_IKKE
            Return-Path: <liste-bounces@example.org>       | LESES_IKKE
            Return-Path: ikke en adresse                   | AVSENDER
            Return-Path: <Post@Kommune.example>            | EGEN
            """)
    void automatisk_post_lister_og_egne_adresser_faar_ingen_kvittering(String felt, Unnlatt grunn) {
        assertThat(unnlatt(felt + "\r\nFrom: Kari <kari@example.org>")).isEqualTo(grunn.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            noreply@example.org                            | LESES_IKKE
            No-Reply@example.org                           | LESES_IKKE
            faktura.no_reply@example.org                   | LESES_IKKE
            do-not-reply+17@example.org                    | LESES_IKKE
            ikkesvar@example.org                           | LESES_IKKE
            ikke-svar@example.org                          | LESES_IKKE
            MAILER-DAEMON@example.org                      | LESES_IKKE
            postmaster@example.org                         | LESES_IKKE
            owner-nyheter@example.org                      | LESES_IKKE
            nyheter-request@example.org                    | LESES_IKKE
            post@kommune.example                           | EGEN
            a@example.org, b@example.org                   | AVSENDER
            uten alfa                                      | AVSENDER
            kåre@example.org                               | AVSENDER
            """)
    void en_avsender_som_ingen_leser_faar_ingen_kvittering(String fra, Unnlatt grunn) {
        assertThat(unnlatt("From: " + fra)).isEqualTo(grunn.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.org",
                "noreen@example.org",
                "ownerson@example.org",
                "svar@example.org",
                "bouncer@example.org"
            })
    void et_menneske_faar_kvittering(String fra) {
        assertThat(unnlatt("Auto-Submitted: no\r\nX-Auto-Response-Suppress: None\r\nFrom: Kari Nordmann <" + fra + ">"))
                .isEqualTo("");
    }

    @Test
    void kvitteringen_gaar_dit_tjeneren_sier_at_meldingen_kom_fra() {
        assertThat(hode("Return-Path: <ekte@example.org>\r\nFrom: <utgitt@example.org>")
                        .svaradresse())
                .contains("ekte@example.org");
        assertThat(hode("From: <kari@example.org>").svaradresse()).contains("kari@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b@example.org>", "uten vinkler", "<a@b>\r\n\tBcc: ny@example.org", "<a>b>"})
    void et_navn_som_kunne_bli_til_flere_linjer_brukes_ikke(String id) {
        assertThat(hode("Message-ID: " + id).messageId()).isEmpty();
    }

    @Test
    void et_hode_paa_en_megabyte_eller_uten_mening_faar_ingen_kvittering_og_stopper_ingenting() {
        assertThat(unnlatt("From: kari@example.org\r\nX-Fyll: " + "a".repeat(1 << 20)))
                .isEqualTo("AVSENDER");
        assertThat(Kvitteringsregler.unnlatt(Meldingshode.les(new byte[] {0, 1, 2, (byte) 0xff, '\n', ':'}), EGNE))
                .contains(Unnlatt.AVSENDER);
        assertThat(Kvitteringsregler.unnlatt(Meldingshode.les(new byte[0]), EGNE))
                .contains(Unnlatt.AVSENDER);
    }

    private static String unnlatt(String felt) {
        return Kvitteringsregler.unnlatt(hode(felt), EGNE).map(Enum::name).orElse("");
    }

    private static Meldingshode hode(String felt) {
        return Meldingshode.les((felt + "\r\n\r\nAuto-Submitted: ikke et felt\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
