package no.dokumentsenter.postmottak;

import static no.dokumentsenter.Proevepersoner.som;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proeveclamd;
import no.dokumentsenter.Proevedovecot;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.endringslogg.Logglinje;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.virus.Proevevirus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What may be harmful is kept closed: not read, not shown, not fetched, until a person says so in so many words. */
@Produkttest
class KaranteneTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Kommuner alle;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Mottak mottak;

    @Autowired
    PostRepository poster;

    @Autowired
    Innholdsleser leser;

    @Autowired
    Lesefangst fangst;

    @Autowired
    LeseframdriftRepository framdrift;

    @Autowired
    ApplicationEventPublisher hendelser;

    @Autowired
    Karantener karantener;

    @Autowired
    Kanalstatus status;

    @Autowired
    Dokumentlager lager;

    @Autowired
    Postkoe koe;

    @Autowired
    Endringslogg logg;

    @Autowired
    SchedulerClient jobber;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person arkivar;
    private Proeveclamd clamd;

    @BeforeEach
    void enClamd() throws IOException {
        clamd = Proeveclamd.start();
        kommune = kommuner.ny();
        arkivar = personer.arkivar(kommune);
    }

    @AfterEach
    void stengt() throws IOException {
        if (clamd != null) clamd.close();
    }

    @Test
    void et_virus_blir_verken_lest_vist_eller_lastet_ned_ved_et_uhell_og_avsluttes_som_spam() throws Exception {
        var id = mottatt(Proeveclamd.epost("virus", Proeveclamd.eicar()));
        assertThat(les(id, clamd.adresse())).isEmpty();

        var post = post(id);
        assertThat(post.poststatus()).isEqualTo(Poststatus.KARANTENE);
        assertThat(post.virusfunn()).startsWith(Proeveclamd.FUNN);
        assertThat(inntak.filer(kommune, id)).isEmpty();
        assertThat(antall(Poststatus.KARANTENE)).isEqualTo(1);
        assertThat(handlinger(id)).contains("i karantene");

        assertThat(hent("/original")).hasStatus(404);
        assertThat(hent("/pdf/1")).hasStatus(404);
        assertThat(hent("/side/1/1")).hasStatus(404);
        assertThat(mvc.get().uri("/postko").with(som(arkivar)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Karantene", "Viruskontrollen fant " + Proeveclamd.FUNN, "Last ned filen likevel")
                .doesNotContain("/godta\"", "/original");
        assertThat(mvc.get().uri("/arbeidsbord").with(som(arkivar)).exchange())
                .bodyText()
                .contains("Ett dokument til " + kommune.navn() + " er i karantene");

        assertThat(send("/godta", "versjon=" + post.versjon())).hasStatus4xxClientError();
        assertThat(send("/vent", "versjon=" + post.versjon() + "&grunn=1")).hasStatus(409);
        assertThat(send("/karantene/hent", "")).hasStatus(422);
        assertThat(handlinger(id)).doesNotContain("hentet fra karantene");

        assertThat(send("/avslutt", "grunn=4&versjon=" + post.versjon())).hasStatusOk();
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.AVSLUTTET);
        assertThat(hent("/original")).as("still kept closed").hasStatus(404);
        assertThat(send("/angre", "")).hasStatusOk();
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.KARANTENE);
    }

    @Test
    void den_som_ber_om_filen_med_rene_ord_faar_den_byte_for_byte_og_det_skrives_i_loggen() throws Exception {
        var raa = Proeveclamd.epost("hent", Proeveclamd.eicar());
        var id = mottatt(raa);
        les(id, clamd.adresse());

        var svar = send("/karantene/hent", "forstaar=true");
        assertThat(svar).hasStatusOk();
        assertThat(svar.getResponse().getHeader("Content-Disposition")).contains(".karantene");
        assertThat(svar.getResponse().getContentAsByteArray()).isEqualTo(raa);
        assertThat(handlinger(id)).contains("hentet fra karantene");

        var annen = personer.arkivar(kommuner.ny());
        assertThat(mvc.post()
                        .uri(sti("/karantene/hent") + "?forstaar=true")
                        .with(som(annen))
                        .with(csrf())
                        .exchange())
                .as("another municipality")
                .hasStatus(404);
    }

    @Test
    void det_en_person_sier_er_ufarlig_leses_som_vanlig() throws Exception {
        var id = mottatt(Proeveclamd.epost("frigitt", Proeveclamd.eicar()));
        les(id, clamd.adresse());
        int versjon = post(id).versjon();

        assertThat(send("/karantene/frigi", "hvorfor=&versjon=" + versjon)).hasStatus(422);
        assertThat(send("/karantene/frigi", "hvorfor=test&versjon=" + (versjon - 1)))
                .hasStatus(409);
        assertThat(send("/karantene/frigi", "hvorfor=Avtalt prøve&versjon=" + versjon))
                .hasStatus3xxRedirection();

        les(id, clamd.adresse()); // or the product's own job, if it was faster: it is looked at by neither
        inntak.klar(kommune, post(id).filnavn());
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(hent("/original")).hasStatusOk();
        assertThat(handlinger(id)).contains("frigitt fra karantene");
    }

    @Test
    void er_clamd_borte_venter_posten_uten_aa_telle_som_feil_og_arbeidsbordet_sier_siden_naar() throws Exception {
        var id = mottatt(Proeveclamd.epost("borte", "Et vanlig tilbud".getBytes("UTF-8")));
        var ingen = "127.0.0.1:" + Proevedovecot.ledigPort();

        assertThat(les(id, ingen)).contains(Duration.ofSeconds(30));
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.BEHANDLES);
        assertThat(tilstand().orElseThrow().feilSiden()).isNotNull();
        assertThat(mvc.get().uri("/arbeidsbord").with(som(arkivar)).exchange())
                .bodyText()
                .contains("Post til " + kommune.navn() + " venter på viruskontroll siden i dag kl.");
        var jobb = new LesJob().lesInnkommetPost(alle, lesing(ingen), new Forkjoersrett());
        assertThat(jobb.execute(LesJob.LES.instance(kommune.slug() + "/" + id).build(), null))
                .as("tried again, not given up")
                .isNotInstanceOf(CompletionHandler.OnCompleteRemove.class);

        assertThat(les(id, clamd.adresse())).isEmpty();
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(tilstand().orElseThrow().feil()).isNull();
    }

    @Test
    void det_som_sto_i_koen_og_kontrolleres_paa_nytt_stenges_og_sidene_forsvinner() throws Exception {
        var id = mottatt(Proeveclamd.epost("paa-nytt", Proeveclamd.eicar()));
        les(id, ""); // before clamd was set up
        assertThat(inntak.filer(kommune, id)).isNotEmpty();
        behandlesIgjen(id);

        les(id, clamd.adresse());
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.KARANTENE);
        assertThat(inntak.filer(kommune, id)).isEmpty();
        assertThat(hent("/original")).hasStatus(404);

        behandlesIgjen(id);
        les(id, ""); // clamd was switched off
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.KARANTENE);
        assertThat(post(id).virusfunn()).startsWith(Proeveclamd.FUNN);
    }

    @Test
    void finner_en_ny_kontroll_ingenting_leses_det_som_vanlig() throws Exception {
        var id = mottatt(Proeveclamd.epost("rettet", "Et tilbud til".getBytes("UTF-8")));
        Kommunevalg.gjoerI(kommune, () -> karantener.steng(id, Karantene.FUNNET, "Feilmeldt"));
        behandlesIgjen(id);

        les(id, clamd.adresse());
        assertThat(post(id).poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(post(id).erStengt()).isFalse();
        assertThat(hent("/original")).hasStatusOk();
    }

    @Test
    void den_som_har_ventet_lenge_spoer_sjeldnere() {
        assertThat(Viruskontroll.pause(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Viruskontroll.pause(Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(5));
        assertThat(Viruskontroll.pause(Duration.ofDays(3))).isEqualTo(Duration.ofMinutes(10));
    }

    private UUID post;

    /** Noted, but without the product's own job: this product has no clamd, and would read it at once. */
    private UUID mottatt(byte[] melding) throws IOException {
        post = Kommunevalg.i(kommune, () -> {
            var fil = mottak.lagre(new ByteArrayInputStream(melding));
            return i(() -> {
                var ny = mottak.noter(new InnkommetPost(Kanal.EPOST, "brev.eml", "message/rfc822"), fil)
                        .id();
                jobber.cancel(LesJob.LES.instanceId(kommune.slug() + "/" + ny));
                return ny;
            });
        });
        return post;
    }

    private void behandlesIgjen(UUID id) {
        Kommunevalg.gjoerI(
                kommune,
                () -> i(() -> {
                    poster.settStatus(kommune, id, Poststatus.BEHANDLES);
                    return true;
                }));
    }

    private <T> T i(java.util.function.Supplier<T> arbeid) {
        return new TransactionTemplate(transaksjoner).execute(_ -> arbeid.get());
    }

    private Postlesing lesing(String adresse) {
        var kontroll = new Viruskontroll(Proevevirus.sjekk(adresse), lager, karantener, status);
        return new Postlesing(poster, kontroll, leser, fangst, framdrift, lager, hendelser, transaksjoner);
    }

    private Optional<Duration> les(UUID id, String adresse) {
        return Kommunevalg.i(kommune, () -> lesing(adresse).les(id));
    }

    private Post post(UUID id) {
        return Kommunevalg.i(kommune, () -> i(() -> poster.hent(kommune, id).orElseThrow()));
    }

    private long antall(Poststatus hva) {
        return Kommunevalg.i(kommune, () -> koe.antallPerStatus(kommune)).getOrDefault(hva.kode(), 0L);
    }

    private java.util.List<String> handlinger(UUID id) {
        return Kommunevalg.i(kommune, () -> logg.forObjekt(id)).stream()
                .map(Logglinje::handling)
                .toList();
    }

    private Optional<Kanaltilstand> tilstand() {
        return Kommunevalg.i(kommune, () -> status.alle()).stream()
                .filter(kanal -> kanal.kanal().equals("virus"))
                .findFirst();
    }

    private String sti(String hva) {
        return "/" + kommune.slug() + "/postko/" + post + hva;
    }

    private MvcTestResult hent(String hva) {
        return mvc.get().uri(sti(hva)).with(som(arkivar)).exchange();
    }

    private MvcTestResult send(String hva, String felt) {
        return mvc.post()
                .uri(sti(hva) + "?" + felt)
                .with(som(arkivar))
                .with(csrf())
                .exchange();
    }
}
