package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery reports and automatic answers, and the letters from people that look like them. */
class AutopostTest {
    private static final String FRA = "From: Kari Aas <kari@eksempel.no>\nTo: post@kommune.example\n";

    @TempDir
    Path mappe;

    @Test
    void en_rapport_om_levering_fra_et_postsystem_kjennes_paa_hodet() throws IOException {
        assertThat(slag("Return-Path: <>\nFrom: MAILER-DAEMON@eksempel.no\n" + rapport("delivery-status")))
                .contains(Autopost.LEVERINGSRAPPORT);
        assertThat(slag("Auto-Submitted: auto-generated\n" + FRA + rapport("delivery-status")))
                .contains(Autopost.LEVERINGSRAPPORT);
        assertThat(
                        slag(
                                "Return-Path: <>\nFrom: Mail Delivery <mailer-daemon@eksempel.no>\nSubject: failure notice\n\nHi.\n"))
                .contains(Autopost.LEVERINGSRAPPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-replied (vacation); owner-email=\"kari@eksempel.no\"",
                "AUTO-SUBMITTED: Auto-Replied",
                "X-Autoreply: yes",
                "X-Autorespond: Ferie",
                "Precedence: auto_reply",
                "Return-Path: <>\nAuto-Submitted: auto-generated",
                "Auto-Submitted: auto-generated\nSubject: Automatisk svar: =?utf-8?Q?S=C3=B8knad?="
            })
    void et_svar_som_en_maskin_ga_kjennes_paa_hodet(String felt) throws IOException {
        assertThat(slag(felt + "\n" + FRA + "\nJeg er på ferie.\n")).contains(Autopost.AUTOSVAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "X-Autoreply: no",
                "Subject: Automatisk svar: Søknad",
                "Subject: Ikke til stede",
                "Subject: Undeliverable: Vedtak",
                "Precedence: bulk",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <>",
                // a web form, and a case system that passes on what a person wrote in it
                "Auto-Submitted: auto-generated\nSubject: Nytt skjema: Søknad om skjenkebevilling",
                "Auto-Submitted: auto-generated\nSubject: SV: Søknad\nIn-Reply-To: <a@kommune.example>"
            })
    void et_svar_fra_et_menneske_som_bare_ligner_er_ikke_et_autosvar(String felt) throws IOException {
        assertThat(slag(felt + "\n" + FRA + "\nJeg klager på vedtaket.\n")).isEmpty();
    }

    @Test
    void en_rapport_som_et_menneske_sender_videre_er_ikke_en_leveringsrapport() throws IOException {
        assertThat(slag("Return-Path: <kari@eksempel.no>\n" + FRA + rapport("delivery-status")))
                .isEmpty();
        assertThat(slag("Return-Path: <>\n" + FRA + rapport("disposition-notification")))
                .isEmpty();
        assertThat(slag("Return-Path: <>\n" + FRA + "Content-Type: multipart/mixed; boundary=y\n\n--y\n\nSe her.\n--y\n"
                        + rapport("delivery-status") + "\n--y--\n"))
                .isEmpty();
    }

    @Test
    void ett_ekte_vedlegg_er_nok_til_at_et_menneske_maa_se_det() throws IOException {
        var vedlegg = "Content-Type: multipart/mixed; boundary=y\n\n--y\n\nJeg er borte.\n--y\n"
                + "Content-Type: application/pdf; name=klage.pdf\n\n%PDF-1.4\n--y--\n";

        assertThat(slag("Auto-Submitted: auto-replied\n" + FRA + vedlegg)).isEmpty();
        assertThat(slag("Return-Path: <>\nFrom: MAILER-DAEMON@eksempel.no\n"
                        + rapport("delivery-status")
                                .replace("--r--", "--r\nContent-Type: application/pdf\n\n%PDF-1.4\n--r--")))
                .isEmpty();
    }

    private static String rapport(String slag) {
        return """
                Content-Type: multipart/report;
                 report-type=%s; boundary="r"

                --r

                Meldingen kom ikke fram.
                --r
                Content-Type: message/delivery-status

                Reporting-MTA: dns; eksempel.no

                Final-Recipient: rfc822; ola@eksempel.no
                Action: failed
                Status: 5.1.1
                --r
                Content-Type: message/rfc822

                From: post@kommune.example
                Subject: Vedtak

                Hei
                --r--
                """.formatted(slag);
    }

    private Optional<Autopost> slag(String melding) throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "epost");
        var fil = Proevefiler.skriv(arbeid, "melding", melding.getBytes(StandardCharsets.UTF_8));
        return Leseprosess.lesEpost(fil, arbeid).saertegn().autopost();
    }
}
