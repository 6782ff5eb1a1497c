package no.dokumentsenter.einnsyn;

import static no.dokumentsenter.einnsyn.Proeveeinnsyn.feil;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.demo.Oevelseseinnsyn;
import no.dokumentsenter.einnsyn.Einnsynsender.Sendedeler;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Retting;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.postmottak.Kanalstatus;
import no.dokumentsenter.postmottak.Kanaltilstand;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What eInnsyn shows of a municipality's journal, over real HTTP to one that speaks the protocol. */
@Einnsyntest
class EinnsynTest {
    private static final Optional<Retting.Hjemmel> HJEMMEL = Optional.of(new Retting.Hjemmel("13-1", "offl. § 13"));
    private static final Oevelseseinnsyn TJENER = Proeveeinnsyn.tjener();

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Rettinger rettinger;

    @Autowired
    OffentligJournal offentlig;

    @Autowired
    Einnsyn einnsyn;

    @Autowired
    Einnsynoppsett oppsett;

    @Autowired
    Sendedeler deler;

    @Autowired
    Kanalstatus kanaler;

    @Autowired
    Endringslogg logg;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    private Kommune kommune;

    @BeforeEach
    void enKommuneSomSender() {
        kommune = kommuner.ny(Proeveeinnsyn.nesteSlug());
    }

    /** Whatever the test was about, nothing was sent that eInnsyn's own contract does not know. */
    @AfterEach
    void altSomErSendtFoelgerKontrakten() {
        if (!Einnsynkontrakt.finnes()) return;
        var kontrakt = Einnsynkontrakt.les();
        sendt().forEach(en -> assertThat(kontrakt.feil(en.metode(), en.sti(), en.innhold()))
                .as(en.metode() + " " + en.sti())
                .isEmpty());
    }

    @Test
    void det_som_legges_ut_vises_i_einnsyn_med_sak_parter_dokument_og_loepenummer() {
        var id = ute("Søknad om garasje");
        send();

        var sak = viser("saksmappe").getFirst();
        var post = viser("journalpost").getFirst();
        assertThat(sak.path("offentligTittel").asString()).isEqualTo("Byggesak");
        assertThat(post.path("offentligTittelSensitiv").asString()).isEqualTo("Søknad om garasje");
        assertThat(post.path("externalId").asString()).isEqualTo(id.verdi().toString());
        assertThat(post.path("journalposttype").asString()).isEqualTo("inngaaende_dokument");
        assertThat(post.path("journalsekvensnummer").asInt()).isPositive();
        assertThat(post.path("korrespondansepart")
                        .path(0)
                        .path("korrespondansepartNavnSensitiv")
                        .asString())
                .isEqualTo("Tor Brenden");
        assertThat(post.path("dokumentbeskrivelse")
                        .path(0)
                        .path("tilknyttetRegistreringSom")
                        .asString())
                .isEqualTo("hoveddokument");
        assertThat(hva(id)).containsExactly("opprettet");
        assertThat(handlinger(id)).containsSubsequence("lagt ut", "vist i eInnsyn");
    }

    @Test
    void navn_paa_privatpersoner_staar_bare_der_soeket_slutter_etter_ett_aar() {
        ute("Søknad fra Tor Brenden om garasje");
        send();
        var post = viser("journalpost").getFirst();
        assertThat(post.path("offentligTittel").asString()).isEqualTo("Søknad fra ***** om garasje");
        assertThat(post.path("offentligTittelSensitiv").asString()).isEqualTo("Søknad fra Tor Brenden om garasje");
        assertThat(post.path("korrespondansepart")
                        .path(0)
                        .path("korrespondansepartNavn")
                        .asString())
                .isEqualTo("*****");
    }

    @Test
    void det_som_er_skjermet_sendes_aldri_og_hjemmelen_staar_der() {
        var id = i(() -> {
            var ny = journalfoert("Legeerklæring for Nils Østmoen");
            rettinger.rett(
                    ny, 1, new Retting(Optional.empty(), Optional.of(List.of("Nils", "Østmoen")), HJEMMEL, "Navn"));
            offentlig.leggUt(ny);
            return ny;
        });
        send();
        assertThat(sendt().toString())
                .contains("offl. § 13", "Legeerklæring for *****")
                .doesNotContain("Østmoen");
        assertThat(hva(id)).containsExactly("opprettet");
    }

    @Test
    void det_som_ikke_ble_lagt_ut_likevel_sendes_ikke() {
        i(() -> new TransactionTemplate(transaksjoner).execute(status -> {
            offentlig.leggUt(journalfoert("Angret"));
            status.setRollbackOnly();
            return 0;
        }));
        send();
        assertThat(sendt()).isEmpty();
    }

    @Test
    void en_retting_som_legges_ut_endrer_den_posten_som_staar_der() {
        var id = ute("Søknad om garsje");
        send();
        var foer = viser("journalpost").getFirst().path("id").asString();
        rett(id, "Søknad om garasje");
        i(() -> {
            offentlig.leggUt(id);
            return 0;
        });
        send();
        assertThat(viser("journalpost")).hasSize(1);
        var post = viser("journalpost").getFirst();
        assertThat(post.path("offentligTittel").asString()).isEqualTo("Søknad om garasje");
        assertThat(post.path("id").asString()).isEqualTo(foer);
        assertThat(post.path("korrespondansepart").size()).as("no part twice").isEqualTo(1);
        assertThat(hva(id)).containsExactly("opprettet", "endret");
    }

    @Test
    void ord_som_skjermes_er_skjult_der_ogsaa_foer_alt_annet() {
        var id = ute("Søknad fra Nils Østmoen");
        send();
        ute("Et annet brev");
        i(() -> {
            rettinger.rett(
                    id, 1, new Retting(Optional.empty(), Optional.of(List.of("Nils", "Østmoen")), HJEMMEL, "Navn"));
            return 0;
        });
        var foer = sendt().size();
        send();
        assertThat(sendt().get(foer).metode()).isEqualTo("PATCH");
        assertThat(sendt().get(foer).innhold().toString()).contains("Søknad fra *****");
        assertThat(viser("journalpost").toString()).doesNotContain("Østmoen");
    }

    @Test
    void en_part_som_ikke_lenger_er_ute_blir_ikke_staaende() {
        var id = ute("Søknad om garasje");
        send();
        sql(() -> sql.sql(
                        "update offentlig_journalpost set avsendere = '', tittel = 'Rettet' where kommune_id = ? and id = ?")
                .params(kommune.id(), id.verdi())
                .update());
        oensk(id);
        send();
        assertThat(viser("journalpost").getFirst().path("korrespondansepart").size())
                .isZero();
        assertThat(viser("korrespondansepart")).isEmpty();
    }

    @Test
    void saken_sier_ikke_det_som_en_av_postene_holder_tilbake() {
        i(() -> {
            var sak = saker.opprett(proeve.sak("Klage fra Nils Østmoen"));
            offentlig.leggUt(journal.journalfoer(proeve.inngaaende(sak, "Oversendelse")));
            return 0;
        });
        send();
        assertThat(viser("saksmappe").getFirst().path("offentligTittel").asString())
                .isEqualTo("Klage fra Nils Østmoen");
        i(() -> {
            var sak = new SakId(sql.sql("select saksmappe_id from offentlig_journalpost where kommune_id = ?")
                    .params(kommune.id())
                    .query(UUID.class)
                    .single());
            var ny = journal.journalfoer(proeve.inngaaende(sak, "Legeerklæring for Nils Østmoen"));
            rettinger.rett(
                    ny, 1, new Retting(Optional.empty(), Optional.of(List.of("Nils", "Østmoen")), HJEMMEL, "Navn"));
            offentlig.leggUt(ny);
            return 0;
        });
        send();
        assertThat(viser("saksmappe").toString()).doesNotContain("Østmoen").contains("Klage fra *****");
    }

    @Test
    void det_som_trekkes_er_borte_der_innen_fem_minutter_og_kvitteringen_sier_naar() {
        var id = ute("Skulle aldri vært ute");
        send();
        trekk(id);
        send();
        assertThat(viser("journalpost")).isEmpty();
        assertThat(viser("saksmappe")).as("the case goes with its last entry").isEmpty();
        var kvittering = kvitteringer(id).getLast();
        assertThat(kvittering.hva()).isEqualTo("fjernet");
        assertThat(kvittering.innenFrist()).isTrue();
        assertThat(Duration.between(kvittering.oensketTid(), kvittering.frist()))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(handlinger(id)).containsSubsequence("trukket tilbake", "fjernet fra eInnsyn");
    }

    @Test
    void det_som_trekkes_gaar_foran_alt_som_venter() {
        var id = ute("Skulle aldri vært ute");
        send();
        IntStream.range(0, 5).forEach(nr -> ute("Brev " + nr));
        trekk(id);
        var foer = sendt().size();
        send();
        assertThat(sendt().get(foer).metode()).isEqualTo("DELETE");
    }

    @Test
    void det_som_trekkes_foer_det_er_sendt_naar_aldri_einnsyn() {
        var id = ute("Skulle aldri vært ute");
        trekk(id);
        send();
        assertThat(sendt()).isEmpty();
        assertThat(hva(id)).containsExactly("aldri_sendt");
    }

    @Test
    void det_som_legges_ut_igjen_etter_aa_vaere_trukket_vises_igjen() {
        var id = ute("Brev");
        send();
        trekk(id);
        send();
        i(() -> {
            offentlig.leggUt(id);
            return 0;
        });
        send();
        assertThat(viser("journalpost")).hasSize(1);
        assertThat(hva(id)).containsExactly("opprettet", "fjernet", "opprettet");
    }

    @Test
    void stanser_vi_mellom_sending_og_kvittering_blir_det_ingen_dobbel() {
        TJENER.feilerVed(orgnr(), "/journalpost", Proeveeinnsyn.utfoertUtenSvar());
        var id = ute("Bare én gang");
        send();
        assertThat(viser("journalpost")).as("it is there, and we do not know").hasSize(1);
        assertThat(kvitteringer(id)).isEmpty();
        sendEtter(Duration.ofMinutes(1));
        assertThat(viser("journalpost")).hasSize(1);
        assertThat(viser("journalpost").getFirst().path("korrespondansepart").size())
                .isEqualTo(1);
        assertThat(Proeveeinnsyn.stier(kommune.slug()))
                .endsWith("POST /saksmappe/sm_…/journalpost", "PATCH /journalpost/jp_…");
        assertThat(hva(id)).containsExactly("endret");
    }

    @Test
    void det_som_trekkes_mens_vi_ikke_vet_om_det_kom_fram_blir_funnet_og_fjernet() {
        TJENER.feilerVed(orgnr(), "/journalpost", Proeveeinnsyn.utfoertUtenSvar());
        var id = ute("Skulle aldri vært ute");
        send();
        trekk(id);
        send();
        assertThat(viser("journalpost")).isEmpty();
        assertThat(hva(id)).containsExactly("fjernet");
    }

    @Test
    void to_som_sender_samtidig_sender_hver_post_en_gang() throws InterruptedException {
        IntStream.range(0, 6).forEach(nr -> ute("Brev " + nr));
        var start = new CountDownLatch(1);
        var traader = IntStream.range(0, 2)
                .mapToObj(nr -> Thread.ofVirtual().start(() -> {
                    vent(start);
                    sender().runde();
                }))
                .toList();
        start.countDown();
        for (var traad : traader) traad.join();
        assertThat(viser("journalpost")).hasSize(6);
        assertThat(Proeveeinnsyn.stier(kommune.slug()))
                .filteredOn(sti -> sti.endsWith("/journalpost"))
                .hasSize(6);
        assertThat(Proeveeinnsyn.stier(kommune.slug())).noneMatch(sti -> sti.startsWith("PATCH /journalpost"));
    }

    @Test
    void mens_en_sender_for_kommunen_venter_de_andre_og_et_drap_holder_dem_ikke_over_fristen() {
        var leie = Duration.ofMinutes(3);
        i(() -> {
            assertThat(deler.utboks().taLinja(leie)).isTrue();
            assertThat(deler.utboks().taLinja(leie)).isFalse();
            return 0;
        });
        ute("Brev");
        send();
        assertThat(sendt()).isEmpty();
        sendEtter(Duration.ofMinutes(3).plusSeconds(1));
        assertThat(viser("journalpost")).hasSize(1);
    }

    @Test
    void et_foedselsnummer_stanser_den_ene_posten_og_ingen_andre() {
        var galt = ute("Gjelder 41018012345");
        var rett = ute("Søknad om garasje");
        send();
        assertThat(viser("journalpost")).hasSize(1);
        assertThat(post(galt).status()).isEqualTo("menneske");
        assertThat(post(galt).feil()).isEqualTo("foedselsnummer");
        assertThat(hva(galt)).containsExactly("avvist");
        assertThat(hva(rett)).containsExactly("opprettet");
        assertThat(tilstand(kommune).feil()).as("red where it is red").isEqualTo("melding");
        sendEtter(Duration.ofDays(1));
        assertThat(hva(galt)).as("not tried again by itself").containsExactly("avvist");
        rett(galt, "Gjelder garasje");
        i(() -> {
            offentlig.leggUt(galt);
            return 0;
        });
        send();
        assertThat(hva(galt)).containsExactly("avvist", "opprettet");
        assertThat(tilstand(kommune).feil()).isNull();
    }

    @Test
    void en_kommune_som_ikke_faar_sendt_er_roed_alene() {
        var grei = kommuner.ny(Proeveeinnsyn.nesteSlug());
        TJENER.feiler(orgnr(), Proeveeinnsyn.brudd(10));
        IntStream.range(0, 4).forEach(nr -> ute("Brev " + nr));
        Kommunevalg.i(grei, () -> {
            offentlig.leggUt(journalfoert("I den andre kommunen"));
            return 0;
        });
        send();
        sender(grei).runde();
        assertThat(tilstand(kommune).feil()).isEqualTo("forbindelse");
        assertThat(tilstand(grei).feil()).isNull();
        assertThat(sendt()).as("gives up for now after three").hasSize(3);
        assertThat(Kommunevalg.i(kommune, einnsyn::tall).venter()).isEqualTo(4);
    }

    @Test
    void naar_einnsyn_ber_oss_vente_venter_vi_saa_lenge() {
        TJENER.feiler(orgnr(), Proeveeinnsyn.vent(429, 90));
        ute("Brev");
        var sender = sender();
        sender.runde();
        assertThat(sendt()).hasSize(1);
        Klokke.bundet(Instant.now().plusSeconds(60), () -> kjoer(sender));
        assertThat(sendt()).hasSize(1);
        Klokke.bundet(Instant.now().plusSeconds(100), () -> kjoer(sender));
        assertThat(viser("journalpost")).hasSize(1);
    }

    @Test
    void et_svar_som_aldri_tar_slutt_holder_oss_ikke_fast() {
        TJENER.feilerVed(orgnr(), "/journalpost", feil(-1));
        var id = ute("Brev");
        send();
        assertThat(post(id).status()).isEqualTo("venter");
        assertThat(post(id).feil()).isEqualTo("svikt");
        sendEtter(Duration.ofMinutes(1));
        assertThat(viser("journalpost")).hasSize(1);
    }

    @Test
    void ventetiden_vokser_men_aldri_for_det_som_skal_bort() {
        assertThat(pauser(false)).containsExactly(10L, 20L, 40L, 80L);
        assertThat(Einnsynsender.pause(sending(false, 30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(pauser(true)).containsExactly(10L, 20L, 30L, 30L);
    }

    @Test
    void en_sviktende_tilbaketrekking_proeves_til_den_er_borte_og_er_innen_fristen() {
        var id = ute("Skulle aldri vært ute");
        send();
        TJENER.feiler(orgnr(), feil(500), feil(502));
        trekk(id);
        send();
        assertThat(viser("journalpost")).hasSize(1);
        sendEtter(Duration.ofSeconds(15));
        sendEtter(Duration.ofSeconds(45));
        assertThat(viser("journalpost")).isEmpty();
        assertThat(kvitteringer(id).getLast().innenFrist()).isTrue();
    }

    @Test
    void en_tilbaketrekking_som_drar_ut_er_for_sen_og_vises_slik() {
        var id = ute("Skulle aldri vært ute");
        send();
        TJENER.feiler(orgnr(), feil(500));
        trekk(id);
        send();
        var senere = Instant.now().plus(Duration.ofMinutes(6));
        assertThat(Klokke.bundet(senere, () -> Kommunevalg.i(kommune, einnsyn::tall))
                        .forSent())
                .isEqualTo(1);
        sendEtter(Duration.ofMinutes(6));
        assertThat(kvitteringer(id).getLast().innenFrist()).isFalse();
    }

    @Test
    void det_som_einnsyn_har_mistet_lages_paa_nytt() {
        var id = ute("Søknad om garsje");
        send();
        TJENER.glem(viser("journalpost").getFirst().path("id").asString());
        TJENER.glem(viser("saksmappe").getFirst().path("id").asString());
        rett(id, "Søknad om garasje");
        i(() -> {
            offentlig.leggUt(id);
            return 0;
        });
        send();
        assertThat(viser("journalpost")).hasSize(1);
        assertThat(viser("saksmappe")).hasSize(1);
    }

    @Test
    void det_som_alt_er_borte_der_er_trukket() {
        var id = ute("Brev");
        send();
        TJENER.glem(viser("journalpost").getFirst().path("id").asString());
        trekk(id);
        send();
        assertThat(hva(id)).containsExactly("opprettet", "fjernet");
    }

    @Test
    void en_annen_kommunes_noekkel_brukes_aldri() {
        var nabo = kommuner.ny(Proeveeinnsyn.nesteSlug());
        var forbyttet = new Einnsynoppsett.Tjener(
                TJENER.adresse(), Proeveeinnsyn.noekkel(nabo.slug()), orgnr(), Duration.ofSeconds(2));
        ute("Aldri i naboens journal");
        new Einnsynsender(kommune, forbyttet, deler).runde();
        assertThat(TJENER.forespoersler(Proeveeinnsyn.orgnr(nabo.slug()))).isEmpty();
        assertThat(tilstand(kommune).feil()).isEqualTo("oppsett");
        send();
        assertThat(viser("journalpost")).hasSize(1);
        assertThat(TJENER.viser(Proeveeinnsyn.orgnr(nabo.slug()), "journalpost"))
                .isEmpty();
    }

    @Test
    void en_noekkel_som_er_stengt_ute_roer_ingen_post() {
        TJENER.stengUte(Proeveeinnsyn.noekkel(kommune.slug()));
        ute("Brev");
        send();
        assertThat(tilstand(kommune).feil()).isEqualTo("innlogging");
        assertThat(Kommunevalg.i(kommune, einnsyn::tall).menneske()).isZero();
        TJENER.slippInn(Proeveeinnsyn.noekkel(kommune.slug()), orgnr());
        send();
        assertThat(viser("journalpost")).hasSize(1);
    }

    @Test
    void noekkelen_gaar_aldri_i_klartekst_ut_av_huset_og_skrives_aldri() {
        var aapent = new Einnsynoppsett.Tjener(
                URI.create("http://einnsyn.example"), "secret_x", "999999999", Duration.ofSeconds(1));
        assertThat(aapent.erBrukbar()).isFalse();
        assertThat(oppsett.tjener(kommune).orElseThrow().toString()).doesNotContain("secret_");
        assertThat(oppsett.toString()).doesNotContain("secret_");
    }

    @Test
    void en_kommune_uten_einnsyn_sender_ingenting_og_samler_ikke_opp() {
        var uten = kommuner.ny();
        Kommunevalg.i(uten, () -> {
            offentlig.leggUt(journalfoert("Brev"));
            assertThat(einnsyn.erSattOpp()).isFalse();
            assertThat(einnsyn.tall()).isEqualTo(new Einnsyntall(0, 0, 0, 0, 1));
            return 0;
        });
    }

    @Test
    void en_kommune_ser_aldri_hva_en_annen_sender() {
        var id = ute("Brev");
        send();
        Kommunevalg.i(kommuner.ny(Proeveeinnsyn.nesteSlug()), () -> {
            assertThat(einnsyn.post(id)).isEmpty();
            assertThat(einnsyn.kvitteringer(id)).isEmpty();
            return 0;
        });
    }

    private List<Long> pauser(boolean haster) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(nr -> Einnsynsender.pause(sending(haster, nr)).toSeconds())
                .toList();
    }

    private static Sending sending(boolean haster, int forsoek) {
        var id = UUID.randomUUID();
        return new Sending(id, id, haster, haster, OffsetDateTime.now(Klokke.OSLO), 1, forsoek, true, null);
    }

    private JournalpostId ute(String tittel) {
        return i(() -> {
            var id = journalfoert(tittel);
            offentlig.leggUt(id);
            return id;
        });
    }

    private JournalpostId journalfoert(String tittel) {
        return journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Byggesak")), tittel));
    }

    private void rett(JournalpostId id, String tittel) {
        i(() -> {
            rettinger.rett(
                    id, journal.hent(id).versjon(), new Retting(Optional.of(tittel), Optional.empty(), "Skrivefeil"));
            return 0;
        });
    }

    private void trekk(JournalpostId id) {
        i(() -> {
            offentlig.trekkTilbake(id, "Skulle ikke vært ute");
            return 0;
        });
    }

    /** As a correction that is put out does. */
    private void oensk(JournalpostId id) {
        sql(() -> sql.sql("""
                        update einnsyn_post set status = 'venter', neste_tid = now(), utgave = utgave + 1
                        where kommune_id = ? and journalpost_id = ?
                        """).params(kommune.id(), id.verdi()).update());
    }

    private void sql(Runnable arbeid) {
        i(() -> {
            new TransactionTemplate(transaksjoner).executeWithoutResult(status -> arbeid.run());
            return 0;
        });
    }

    private <T> T i(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, arbeid);
    }

    private void send() {
        sender().runde();
    }

    private void sendEtter(Duration ventet) {
        Klokke.bundet(Instant.now().plus(ventet), () -> kjoer(sender()));
    }

    private static boolean kjoer(Einnsynsender sender) {
        sender.runde();
        return true;
    }

    private Einnsynsender sender() {
        return sender(kommune);
    }

    private Einnsynsender sender(Kommune en) {
        return new Einnsynsender(en, oppsett.tjener(en).orElseThrow(), deler);
    }

    private String orgnr() {
        return Proeveeinnsyn.orgnr(kommune.slug());
    }

    private List<Oevelseseinnsyn.Foresporsel> sendt() {
        return TJENER.forespoersler(orgnr());
    }

    private List<JsonNode> viser(String hva) {
        return TJENER.viser(orgnr(), hva);
    }

    private Einnsynpost post(JournalpostId id) {
        return i(() -> einnsyn.post(id).orElseThrow());
    }

    private List<Einnsynkvittering> kvitteringer(JournalpostId id) {
        return i(() -> einnsyn.kvitteringer(id));
    }

    private List<String> hva(JournalpostId id) {
        return kvitteringer(id).stream().map(Einnsynkvittering::hva).toList();
    }

    private List<String> handlinger(JournalpostId id) {
        return i(() -> logg.forObjekt(id.verdi())).stream()
                .map(linje -> linje.handling())
                .toList();
    }

    private Kanaltilstand tilstand(Kommune en) {
        return Kommunevalg.i(en, kanaler::alle).stream()
                .filter(kanal -> kanal.kommuneId() == en.id() && kanal.kanal().equals("einnsyn"))
                .findFirst()
                .orElseThrow();
    }

    private static void vent(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException avbrutt) {
            Thread.currentThread().interrupt();
        }
    }
}
