package no.dokumentsenter.epost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.epost.Epostoppsett.Maalform;
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.epost.Epostoppsett.Smtp;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Innstilling;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.InnkommetPost;
import no.dokumentsenter.postmottak.Kanal;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Varselbrev;
import no.dokumentsenter.postmottak.Videresending;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The notice to one who wrote to the wrong municipality, against a real mail server: once, and never to a machine. */
@Produkttest
class VarslerTest {
    private static final String FRA = "postmottak@proeve.example";
    private static final String TOR = "tor@example.org";

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Mottak mottak;

    @Autowired
    Postkoe koe;

    @Autowired
    Videresending videresending;

    @Autowired
    VarselRepository repository;

    @Autowired
    KvitteringRepository kvitteringrepository;

    @Autowired
    Innstillinger innstillinger;

    @Autowired
    Kvitteringsskriver skriver;

    @Autowired
    Tilstandsmelder melder;

    @Autowired
    Endringslogg logg;

    @Autowired
    AutowireCapableBeanFactory fabrikk;

    @Autowired
    Lesejobber jobber;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaksjon;

    private Kommune her;
    private Kommune der;
    private Person arkivar;
    private Proevesmtp tjener;
    private Varsler varsler;
    private Kvitteringssender sender;

    @BeforeEach
    void enKommuneMedTjener() throws IOException {
        tjener = Proevesmtp.start();
        her = kommuner.ny();
        der = kommuner.ny();
        arkivar = personer.arkivar(her, der);
        velg(tjener(tjener));
    }

    private static Smtp tjener(Proevesmtp tjener) {
        return new Smtp("127.0.0.1", tjener.port(), Sikring.INGEN, null, null, null, null, Duration.ofSeconds(5));
    }

    @AfterEach
    void stengt() {
        tjener.close();
        jobber.fjern(her);
        jobber.fjern(der);
    }

    /** Receipts are off: the notice does not hang on them. */
    private void velg(@Nullable Smtp smtp) {
        var valg = new Kvittering(
                false, FRA, List.of("arkiv@proeve.example"), Duration.ofHours(1), 200, Maalform.NB, Map.of());
        var valgene = new Kvitteringsvalg(
                new Epostoppsett(
                        Map.of(her.slug(), new Epostoppsett.Kommunen(new Epostoppsett.Epost(null, smtp, valg)))),
                innstillinger);
        varsler = (Varsler) fabrikk.initializeBean(new Varsler(repository, valgene, koe), "varsler-" + her);
        var kvitteringer = (Kvitteringer) fabrikk.initializeBean(
                new Kvitteringer(kvitteringrepository, repository, valgene, videresending, logg),
                "kvitteringer-varsel-" + her);
        if (smtp != null) sender = new Kvitteringssender(her, smtp, kvitteringer, skriver, melder);
    }

    private <T> T som(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(her, () -> Paalogget.som(arkivar, arbeid));
    }

    private UUID epost(String id, String fra, String felt) {
        return noter(
                new InnkommetPost(Kanal.EPOST, id + ".eml", "message/rfc822"),
                "From: Tor Brenden <" + fra + ">\r\nTo: " + FRA + "\r\nSubject: Hemmelig emne\r\nMessage-ID: <" + id
                        + "@example.org>\r\n" + felt + "\r\nHemmelig innhold " + UUID.randomUUID() + "\r\n");
    }

    private UUID noter(InnkommetPost post, String innhold) {
        return som(() -> {
            try {
                var fil = mottak.lagre(new ByteArrayInputStream(innhold.getBytes(StandardCharsets.UTF_8)));
                return mottak.noter(post, fil).id();
            } catch (IOException feil) {
                throw new java.io.UncheckedIOException(feil);
            }
        });
    }

    /** Sent on to the other municipality. It is not waited for that it is read: what is sent on, is the original. */
    private UUID feilsendt(UUID post) {
        jobber.fjern(her);
        som(() -> transaksjon.execute(
                _ -> sql.sql("update innkommet_post set status = 'klar' where id = ? and status = 'behandles'")
                        .params(post)
                        .update()));
        som(() -> {
            videresending.send(post, koe.hent(post).versjon(), der, "Gården ligger der");
            return null;
        });
        return post;
    }

    private void send(UUID post) {
        som(() -> {
            varsler.send(post, videresending.varseltekst(post));
            return null;
        });
    }

    private Optional<String> hinder(UUID post) {
        return som(() -> varsler.hinder(post));
    }

    private List<String> logg(UUID post) {
        return som(() -> logg.forObjekt(post)).stream().map(Logglinje::handling).toList();
    }

    @Test
    void varselet_gaar_til_den_som_skrev_og_staar_som_sendt_paa_dokumentet() throws Exception {
        var post = feilsendt(epost("a", TOR, ""));
        assertThat(hinder(post)).isEmpty();

        send(post);
        sender.send();

        assertThat(tjener.levert()).hasSize(1);
        var levert = tjener.levert().getFirst();
        assertThat(levert.fra()).as("the envelope has no sender").isEmpty();
        assertThat(levert.til()).containsExactly(TOR);
        var brev = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(levert.raa()));
        assertThat(brev.getSubject()).contains(der.navn());
        assertThat((String) brev.getContent()).contains(der.navn(), her.navn());
        assertThat(brev.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(brev.getHeader("In-Reply-To")).containsExactly("<a@example.org>");
        assertThat(new String(levert.raa(), StandardCharsets.UTF_8) + brev.getContent())
                .doesNotContain("Hemmelig emne", "Hemmelig innhold", "Gården ligger der");
        assertThat(som(() -> videresending.hent(post)).varsletAv()).isEqualTo(arkivar.brukernavn());
        assertThat(som(() -> varsler.stand(post)).orElseThrow().status()).isEqualTo("sendt");
        assertThat(logg(post)).contains("avsender varslet");
    }

    @Test
    void ingen_faar_varselet_to_ganger_heller_ikke_for_samme_epost_i_to_utgaver() {
        var post = feilsendt(epost("b", TOR, ""));
        send(post);
        sender.send();

        assertThatThrownBy(() -> send(post)).isInstanceOf(Regelbrudd.class);
        var igjen = feilsendt(epost("b", TOR, "X-Utgave: to\r\n"));
        assertThat(hinder(igjen)).contains("sendt_foer");
        assertThatThrownBy(() -> send(igjen)).isInstanceOf(Regelbrudd.class);
        sender.send();
        assertThat(tjener.levert()).hasSize(1);
    }

    @Test
    void maskiner_lister_og_adresser_der_ingen_leser_faar_aldri_varsel() {
        assertThat(hinder(epost("c1", "no-reply@example.org", ""))).contains("leses_ikke");
        assertThat(hinder(epost("c2", "mailer-daemon@example.org", ""))).contains("leses_ikke");
        assertThat(hinder(epost("c3", TOR, "Return-Path: <>\r\n"))).contains("automatisk");
        assertThat(hinder(epost("c4", TOR, "Auto-Submitted: auto-replied\r\n"))).contains("automatisk");
        assertThat(hinder(epost("c5", TOR, "List-Id: <alle.example.org>\r\n"))).contains("liste");
        assertThat(hinder(epost("c6", "arkiv@proeve.example", ""))).contains("egen");
    }

    @Test
    void uten_tjener_eller_uten_epost_kan_teksten_bare_skrives_ut() {
        var brev = feilsendt(noter(new InnkommetPost(Kanal.OPPLASTET, "brev.txt", "text/plain"), "Et brev"));
        assertThat(hinder(brev)).contains("ikke_epost");
        velg(null);
        var post = feilsendt(epost("d", TOR, ""));
        assertThat(hinder(post)).contains("ikke_satt_opp");
        assertThatThrownBy(() -> som(() -> {
                    videresending.sendVarsel(post);
                    return null;
                }))
                .isInstanceOf(Regelbrudd.class)
                .hasMessageContaining("ikke_satt_opp");
        assertThat(som(() -> videresending.varseltekst(post)).tekst()).contains(der.navn());
    }

    @Test
    void et_varsel_som_tjeneren_nekter_staar_som_mislykket_og_avsenderen_som_ikke_varslet() {
        tjener.nekt(TOR, 550);
        var post = feilsendt(epost("e", TOR, ""));

        send(post);
        sender.send();

        var stand = som(() -> varsler.stand(post)).orElseThrow();
        assertThat(stand.status()).isEqualTo("avvist");
        assertThat(stand.grunn()).isEqualTo("550");
        assertThat(som(() -> videresending.hent(post)).varsletTid()).isNull();
        assertThat(logg(post)).contains("varsel avvist");
    }

    @Test
    void kommunens_egne_ord_paa_begge_maalformer_med_navn_og_dato_satt_inn() {
        som(() -> {
            transaksjon.executeWithoutResult(_ -> {
                innstillinger.sett(her, Innstilling.VARSEL_MAALFORM, "begge", "prøve");
                innstillinger.sett(
                        her,
                        Innstilling.VARSEL_TEKST_NN,
                        "Brevet frå {dato} høyrer til i {til}, ikkje i {kommune}.",
                        "prøve");
            });
            return null;
        });
        var post = feilsendt(epost("f", TOR, ""));

        Varselbrev brev = som(() -> videresending.varseltekst(post));

        assertThat(brev.tekst())
                .contains("har ansvaret for", "høyrer til i " + der.navn() + ", ikkje i " + her.navn())
                .doesNotContain("{");
    }
}
