package no.dokumentsenter.epost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevedovecot;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.epost.Epostoppsett.Imap;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.epost.Epostoppsett.Maalform;
import no.dokumentsenter.epost.Epostoppsett.Sikring;
import no.dokumentsenter.epost.Epostoppsett.Smtp;
import no.dokumentsenter.felles.Datoer;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.kommune.Innstillinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Forkjoersrett;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Kanaltilstand;
import no.dokumentsenter.postmottak.Mottak;
import no.dokumentsenter.postmottak.Videresending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The receipt for an e-mail, against real mail servers: one, short, to a person, and never an answer to an answer. */
@Produkttest
class KvitteringTest {
    private static final String FRA = "postmottak@proeve.example";
    private static final String KARI = "kari@example.org";

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Kommuner alle;

    @Autowired
    Mottak mottak;

    @Autowired
    HentetRepository hentede;

    @Autowired
    KvitteringRepository repository;

    @Autowired
    Endringslogg logg;

    @Autowired
    Innstillinger innstillinger;

    @Autowired
    VarselRepository varselrepository;

    @Autowired
    Videresending videresending;

    @Autowired
    Kvitteringsskriver skriver;

    @Autowired
    Tilstandsmelder melder;

    @Autowired
    Kanalstatus status;

    @Autowired
    Lesejobber jobber;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaksjon;

    @Autowired
    Forkjoersrett forkjoersrett;

    @Autowired
    AutowireCapableBeanFactory fabrikk;

    private final AtomicLong uid = new AtomicLong();
    private Kommune kommune;
    private Proevesmtp tjener;
    private Smtp smtp;
    private Kvitteringer kvitteringer;
    private Meldingsmottak meldinger;
    private Kvittering valg;

    @BeforeEach
    void enKommuneSomKvitterer() throws IOException {
        tjener = Proevesmtp.start();
        kommune = kommuner.ny();
        smtp = new Smtp("127.0.0.1", tjener.port(), Sikring.INGEN, null, null, null, null, Duration.ofSeconds(5));
        velg(valg(200, Maalform.NB));
    }

    @AfterEach
    void stengt() {
        tjener.close();
        jobber.fjern(kommune);
    }

    @Test
    void kvitteringen_sier_hvilken_kommune_som_mottok_og_naar_og_ingenting_av_det_som_sto_i_eposten() throws Exception {
        try (var dovecot = Proevedovecot.start()) {
            dovecot.lever(kommune.slug(), epost("<a1@example.org>", KARI, ""));
            hent(dovecot);
            sender().send();
        }

        assertThat(tjener.levert()).hasSize(1);
        var levert = tjener.levert().getFirst();
        assertThat(levert.fra()).as("the envelope has no sender").isEmpty();
        assertThat(levert.til()).containsExactly(KARI);
        var brev = les(levert.raa());
        assertThat(brev.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(brev.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(brev.getHeader("In-Reply-To")).containsExactly("<a1@example.org>");
        assertThat(brev.getHeader("References")).containsExactly("<a1@example.org>");
        assertThat(brev.getFrom()[0].toString()).contains(FRA);
        assertThat(brev.getSubject()).contains(kommune.navn());
        assertThat((String) brev.getContent())
                .contains(kommune.navn() + " kommune mottok e-posten din "
                        + Datoer.dato(Klokke.OSLO.instant().atZone(Klokke.SONE).toLocalDate()));
        assertThat(new String(levert.raa(), StandardCharsets.UTF_8) + brev.getContent())
                .doesNotContain("Hemmelig emne", "Hemmelig innhold", "Kari Nordmann");
        assertThat(antall()).isEqualTo(Map.of("sendt", 1L));
    }

    @Test
    void en_kvittering_som_kommer_i_retur_til_oss_blir_aldri_kvittert() throws Exception {
        noter(epost("<a@example.org>", KARI, ""));
        sender().send();
        noter(tjener.levert().getFirst().raa());
        sender().send();

        assertThat(tjener.levert()).hasSize(1);
        assertThat(antall()).isEqualTo(Map.of("sendt", 1L, "unnlatt", 1L));
    }

    @Test
    void kvittering_er_av_til_kommunen_selv_slaar_den_paa() throws Exception {
        velg(new Kvittering(false, FRA, List.of(), Duration.ofHours(1), 200, Maalform.NB, Map.of()));
        noter(epost("<a@example.org>", KARI, ""));
        assertThat(antall()).isEmpty();
    }

    @Test
    void samme_melding_samme_avsender_og_for_mange_faar_ikke_flere_kvitteringer() throws Exception {
        velg(valg(2, Maalform.NB));
        noter(epost("<a@example.org>", KARI, ""));
        noter(epost("<a@example.org>", "ola@example.org", "X-Utgave: 2\r\n"));
        noter(epost("<b@example.org>", "KARI@example.org", ""));
        noter(epost("<c@example.org>", "ola@example.org", ""));
        noter(epost("<d@example.org>", "per@example.org", ""));
        assertThat(grunner())
                .containsExactlyInAnyOrder(Unnlatt.SAMME_MELDING.kode(), Unnlatt.NYLIG.kode(), Unnlatt.TAK.kode());

        Klokke.bundet(Instant.now().plus(Duration.ofMinutes(61)), () -> {
            noter(epost("<e@example.org>", KARI, ""));
            return null;
        });
        assertThat(antall()).isEqualTo(Map.of("venter", 3L, "unnlatt", 3L));
    }

    @Test
    void er_tjeneren_nede_venter_kvitteringen_og_gaar_ut_en_gang_naar_den_er_oppe_ogsaa_etter_omstart()
            throws Exception {
        tjener.stopp();
        noter(epost("<a@example.org>", KARI, ""));
        sender().send();
        assertThat(tilstand().orElseThrow().feil()).isEqualTo(Kanalfeil.FORBINDELSE.kode());
        assertThat(antall()).isEqualTo(Map.of("venter", 1L));

        tjener.startIgjen();
        sender().send(); // a new one, as after a restart
        sender().send();
        assertThat(tjener.levert()).hasSize(1);
        assertThat(tilstand().orElseThrow().feil()).isNull();
        assertThat(antall()).isEqualTo(Map.of("sendt", 1L));
    }

    @Test
    void en_adresse_som_nektes_stopper_ingen_andre_og_grunnen_staar_uten_tjenerens_ord() throws Exception {
        tjener.nekt("borte@example.org", 550);
        tjener.nekt("opptatt@example.org", 451);
        noter(epost("<a@example.org>", "borte@example.org", ""));
        noter(epost("<b@example.org>", "opptatt@example.org", ""));
        noter(epost("<c@example.org>", KARI, ""));
        sender().send();

        assertThat(tjener.levert())
                .singleElement()
                .extracting(Proevesmtp.Levert::til)
                .isEqualTo(List.of(KARI));
        assertThat(antall()).isEqualTo(Map.of("avvist", 1L, "venter", 1L, "sendt", 1L));
        assertThat(grunner()).containsExactly("550");
        assertThat(tilstand().orElseThrow().feil()).isNull();

        tjener.nekt("opptatt@example.org", 0);
        sender().send();
        assertThat(tjener.levert()).as("not before its time").hasSize(1);
        om(Duration.ofMinutes(6), sender());
        assertThat(tjener.levert()).hasSize(2);
    }

    @Test
    void nekter_tjeneren_avsenderen_sies_det_fra_og_ingen_kvittering_gaar_tapt() throws Exception {
        tjener.nekt("", 550);
        noter(epost("<a@example.org>", KARI, ""));
        sender().send();
        assertThat(tilstand().orElseThrow().feil()).isEqualTo(Kanalfeil.OPPSETT.kode());
        tjener.nekt("", 0);
        om(Duration.ofMinutes(3), sender());
        assertThat(tjener.levert()).hasSize(1);
    }

    @Test
    void stopper_vi_mellom_sending_og_notering_blir_det_hoeyst_en_dobbel_med_samme_navn() throws Exception {
        noter(epost("<a@example.org>", KARI, ""));
        // Sent, and killed before it was noted: the row says only that somebody had it in hand.
        var brev = Kommunevalg.i(kommune, () -> kvitteringer.ta(Duration.ofMinutes(10), true))
                .orElseThrow();
        try (var linje = Smtplinje.koble(smtp, new Adgang(smtp), "proeve.example")) {
            var melding = skriver.skriv(kommune, valg, brev);
            linje.sendMessage(melding, melding.getAllRecipients());
        }
        sender().send();
        assertThat(tjener.levert()).hasSize(1);
        om(Duration.ofMinutes(11), sender());
        om(Duration.ofMinutes(30), sender());
        assertThat(tjener.levert()).hasSize(2);
        assertThat(les(tjener.levert().get(0).raa()).getMessageID())
                .isEqualTo(les(tjener.levert().get(1).raa()).getMessageID());
    }

    @Test
    void en_kvittering_som_er_et_doegn_for_sen_sendes_ikke() throws Exception {
        noter(epost("<a@example.org>", KARI, ""));
        om(Duration.ofHours(25), sender());
        assertThat(tjener.levert()).isEmpty();
        assertThat(grunner()).containsExactly(Kvitteringssender.FOR_SENT);
    }

    @Test
    void kommunen_velger_maalform_og_kan_ha_sine_egne_ord() throws Exception {
        velg(valg(200, Maalform.BEGGE));
        noter(epost("<a@example.org>", KARI, ""));
        sender().send();
        assertThat((String) les(tjener.levert().getFirst().raa()).getContent())
                .contains("mottok e-posten din", "tok imot e-posten din");

        velg(new Kvittering(
                true,
                FRA,
                List.of(),
                Duration.ofHours(1),
                200,
                Maalform.NN,
                Map.of("nn", "Takk! {kommune} fekk brevet {dato}.")));
        noter(epost("<b@example.org>", "ola@example.org", ""));
        sender().send();
        assertThat((String) les(tjener.levert().get(1).raa()).getContent())
                .startsWith("Takk! " + kommune.navn() + " fekk brevet");
    }

    @Test
    void uten_gyldig_avsender_sies_det_fra_at_oppsettet_er_galt() throws Exception {
        velg(new Kvittering(true, "ikke en adresse", List.of(), Duration.ofHours(1), 200, Maalform.NB, Map.of()));
        noter(epost("<a@example.org>", KARI, ""));
        sender().send();
        assertThat(tilstand().orElseThrow().feil()).isEqualTo(Kanalfeil.OPPSETT.kode());
        assertThat(antall()).isEqualTo(Map.of("venter", 1L));
    }

    @Test
    void adressen_og_passordet_gaar_aldri_i_klartekst_til_en_annen_maskin() {
        var utenfor = new Smtp("192.0.2.1", 25, Sikring.INGEN, "b", "hemmelig", null, null, Duration.ofSeconds(5));
        assertThatThrownBy(() -> Smtplinje.koble(utenfor, new Adgang(utenfor), "proeve.example"))
                .isInstanceOfSatisfying(
                        Oppsettsfeil.class, feil -> assertThat(feil.feil()).isEqualTo(Kanalfeil.OPPSETT));
        assertThat(utenfor.toString()).doesNotContain("hemmelig");
    }

    @Test
    void en_kommune_ser_ikke_en_annens_kvitteringer() throws Exception {
        noter(epost("<kanari@example.org>", KARI, ""));
        var annen = kommuner.ny();
        assertThat(Kommunevalg.i(annen, () -> kvitteringer.antallPerStatus(kommune)))
                .isEmpty();
        assertThat(Kommunevalg.i(annen, () -> kvitteringer.ta(Duration.ofMinutes(1), true)))
                .isEmpty();
        long sett = Kommunevalg.i(
                annen,
                () -> transaksjon.execute(_ -> sql.sql("select count(*) from epost_kvittering")
                        .query(Long.class)
                        .single()));
        assertThat(sett).isZero();
    }

    @Test
    void kommunens_andre_adresser_faar_ingen_kvittering() throws Exception {
        velg(new Kvittering(
                true, FRA, List.of("Sentralbord@proeve.example"), Duration.ofHours(1), 200, Maalform.NB, Map.of()));
        noter(epost("<a@example.org>", "sentralbord@proeve.example", ""));
        assertThat(grunner()).containsExactly(Unnlatt.EGEN.kode());
    }

    @Test
    void jobben_sender_for_kommunen_som_vil_det_og_sier_fra_naar_tjeneren_mangler_i_oppsettet() throws Exception {
        noter(epost("<a@example.org>", KARI, ""));
        jobb(oppsett(smtp));
        assertThat(tjener.levert()).hasSize(1);
        assertThat(tilstand().orElseThrow().feil()).isNull();

        jobb(oppsett(null));
        assertThat(tilstand().orElseThrow().feil()).isEqualTo(Kanalfeil.OPPSETT.kode());
    }

    private void jobb(Epostoppsett oppsett) {
        new KvitteringJob()
                .sendKvitteringer(alle, oppsett, kvitteringer, skriver, melder)
                .execute(new TaskInstance<>("epost-kvittering", "proeve"), null);
    }

    private static Kvittering valg(int tak, Maalform maalform) {
        return new Kvittering(true, FRA, List.of(), Duration.ofHours(1), tak, maalform, Map.of());
    }

    /** The door with these settings, made as the product makes it. */
    private void velg(Kvittering nytt) {
        valg = nytt;
        kvitteringer = (Kvitteringer) fabrikk.initializeBean(
                new Kvitteringer(
                        repository,
                        varselrepository,
                        new Kvitteringsvalg(oppsett(smtp), innstillinger),
                        videresending,
                        logg),
                "kvitteringer-" + kommune);
        meldinger = new Meldingsmottak(mottak, kvitteringer, hentede, transaksjon, forkjoersrett);
    }

    private Epostoppsett oppsett(@Nullable Smtp tjener) {
        return new Epostoppsett(
                Map.of(kommune.slug(), new Epostoppsett.Kommunen(new Epostoppsett.Epost(null, tjener, valg))));
    }

    private Kvitteringssender sender() {
        return new Kvitteringssender(kommune, smtp, kvitteringer, skriver, melder);
    }

    private static void om(Duration ventet, Kvitteringssender sender) {
        Klokke.bundet(Instant.now().plus(ventet), () -> {
            sender.send();
            return null;
        });
    }

    private void noter(byte[] melding) {
        try {
            var fil = meldinger.lagre(kommune, new ByteArrayInputStream(melding));
            var nummer = new Meldingsnummer(new Meldingsnummer.Serie("proeve", 1), uid.incrementAndGet());
            meldinger.noter(kommune, List.of(new Meldingsmottak.Lagret(nummer, Meldingshode.les(melding), fil)));
        } catch (IOException feil) {
            throw new java.io.UncheckedIOException(feil);
        }
    }

    private void hent(Proevedovecot dovecot) throws Exception {
        var imap = new Imap(
                "127.0.0.1",
                dovecot.port(),
                Sikring.INGEN,
                kommune.slug(),
                Proevedovecot.PASSORD,
                null,
                null,
                "INBOX",
                "Behandlet",
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
        try (var kasse = Postkasse.aapne(kommune, imap, Proevedovecot.PASSORD)) {
            assertThat(new Runde(kasse, meldinger, new Mistenkte()).gaa().nye()).isEqualTo(1);
        }
    }

    private Map<String, Long> antall() {
        return Kommunevalg.i(kommune, () -> kvitteringer.antallPerStatus(kommune));
    }

    private List<String> grunner() {
        return Kommunevalg.i(
                kommune,
                () -> transaksjon.execute(_ -> sql.sql("select grunn from epost_kvittering where grunn is not null")
                        .query(String.class)
                        .list()));
    }

    private Optional<Kanaltilstand> tilstand() {
        return Kommunevalg.i(kommune, () -> status.alle()).stream()
                .filter(kanal -> kanal.kanal().equals("kvittering"))
                .findFirst();
    }

    private static MimeMessage les(byte[] raa) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raa));
    }

    private static byte[] epost(String id, String fra, String felt) {
        return ("Return-Path: <" + fra + ">\r\nFrom: Kari Nordmann <" + fra + ">\r\nTo: " + FRA
                        + "\r\nSubject: Hemmelig emne\r\nMessage-ID: " + id + "\r\n" + felt
                        + "\r\nHemmelig innhold\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
