package no.dokumentsenter.postmottak;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.felles.UuidV7;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Leseframdrift.Framdrift;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A large item says how far its reading has come, to those who work where it came. */
@Produkttest
class LeseframdriftTest {
    private static final String MELDING = """
            From: Kari Nordmann <kari@example.org>
            Subject: Tilbud på brannbil
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=del

            --del
            Content-Type: text/plain

            Se vedlegg.
            --del
            Content-Type: text/plain; name=a.txt
            Content-Disposition: attachment; filename=a.txt

            Pris
            --del
            Content-Type: text/plain; name=b.txt
            Content-Disposition: attachment; filename=b.txt

            Frist
            --del--
            """;

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    PostRepository poster;

    @Autowired
    LeseframdriftRepository framdrift;

    @Autowired
    Mottak mottak;

    @Autowired
    Innholdsleser leser;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path mappe;

    @Test
    void hver_del_av_en_stor_epost_telles_mens_den_leses() throws Exception {
        var kommune = kommuner.ny();
        var id = ulest(kommune);
        var original = Files.writeString(mappe.resolve("m.eml"), MELDING, StandardCharsets.UTF_8);
        var fortalt = new ArrayList<Framdrift>();

        Kommunevalg.i(
                kommune,
                () -> leser.les(post(kommune, id), original, mappe, new Leseframdrift(fortalt::add, Duration.ZERO)));

        assertThat(fortalt)
                .containsExactly(
                        new Framdrift("Kari Nordmann", "Tilbud på brannbil", 1, 3),
                        new Framdrift("Kari Nordmann", "Tilbud på brannbil", 2, 3),
                        new Framdrift("Kari Nordmann", "Tilbud på brannbil", 3, 3));
    }

    @Test
    void koeen_sier_hvor_mange_deler_som_er_lest_og_bare_der_posten_kom() throws Exception {
        var kommune = kommuner.ny();
        var nabo = kommuner.ny();
        var id = ulest(kommune);
        i(kommune, () -> framdrift.skriv(kommune, id, new Framdrift("Kari Nordmann", "Kanarifugl 77", 12, 200)));

        assertThat(leses(personer.arkivar(kommune))).contains("Kanarifugl 77", "12 av 200 deler lest");
        assertThat(leses(personer.arkivar(nabo))).doesNotContain("Kanarifugl", "12 av 200");

        i(kommune, () -> framdrift.ferdig(kommune, id));
        assertThat(leses(personer.arkivar(kommune))).doesNotContain("Kanarifugl", "12 av 200");
    }

    /** Noted, and not yet given to anybody to read. */
    private UUID ulest(Kommune kommune) throws IOException {
        var id = UuidV7.ny();
        var bytes = MELDING.getBytes(StandardCharsets.UTF_8);
        var fil = Kommunevalg.i(kommune, () -> mottak.lagre(new ByteArrayInputStream(bytes)));
        var ny = new Innlevert(new InnkommetPost(Kanal.EPOST, "m.eml", "message/rfc822"), fil);
        i(kommune, () -> poster.settInn(kommune, Map.of(id, ny)));
        return id;
    }

    private String leses(Person person) {
        return new String(
                mvc.get()
                        .uri("/postko/leses")
                        .with(som(person))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private Post post(Kommune kommune, UUID id) {
        return Kommunevalg.i(
                kommune,
                () -> new TransactionTemplate(transaksjoner)
                        .execute(_ -> poster.hent(kommune, id).orElseThrow()));
    }

    private void i(Kommune kommune, Runnable arbeid) {
        Kommunevalg.i(
                kommune,
                () -> new TransactionTemplate(transaksjoner).execute(_ -> {
                    arbeid.run();
                    return true;
                }));
    }
}
