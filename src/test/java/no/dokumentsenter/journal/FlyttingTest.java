package no.dokumentsenter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.felles.Brudd;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Kryssreferanser;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries in the wrong case, and cases that are one or two. */
@Produkttest
class FlyttingTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Flyttinger flyttinger;

    @Autowired
    Avskrivninger avskrivninger;

    @Autowired
    Saksavslutninger avslutninger;

    @Autowired
    Kryssreferanser referanser;

    private Kommune kommune;
    private SakId fra;
    private SakId til;

    @BeforeEach
    void toSaker() {
        kommune = kommuner.ny();
        fra = i(() -> saker.opprett(proeve.sak("Feil sak")));
        til = i(() -> saker.opprett(proeve.sak("Rett sak")));
    }

    @Test
    void en_post_som_flyttes_beholder_loepenummeret_og_nummeret_den_forlater_blir_aldri_brukt_igjen() {
        i(() -> {
            var en = inn(fra, "En");
            var to = inn(fra, "To");
            inn(til, "Alt der");
            var loepenummer = journal.hent(en).loepenummer();

            var flyttet = flyttinger.flytt(fra, List.of(en), til, "Feil eiendom");

            assertThat(flyttet).singleElement().satisfies(det -> {
                assertThat(det.fra()).isEqualTo(saksnummer(fra) + "-1");
                assertThat(det.til()).isEqualTo(saksnummer(til) + "-2");
            });
            assertThat(journal.hent(en).loepenummer()).isEqualTo(loepenummer);
            assertThat(journal.hent(en).nummer()).isEqualTo(saksnummer(til) + "-2");
            assertThat(journal.hent(to).journalpostnummer()).isEqualTo(2);
            assertThat(journal.hent(inn(fra, "Tre")).journalpostnummer()).isEqualTo(3);
            assertThat(flyttinger.fraSak(fra)).extracting(Flyttet::journalpost).containsExactly(en);
            assertThat(journal.serier().hull()).isEmpty();
            return null;
        });
    }

    @Test
    void det_som_flyttes_tilbake_faar_et_nytt_nummer() {
        i(() -> {
            var en = inn(fra, "En");
            flyttinger.flytt(fra, List.of(en), til, "Feil");
            flyttinger.flytt(til, List.of(en), fra, "Det var rett likevel");

            assertThat(journal.hent(en).nummer()).isEqualTo(saksnummer(fra) + "-2");
            assertThat(flyttinger.forJournalpost(en)).hasSize(2);
            assertThat(journal.serier().hull()).isEmpty();
            return null;
        });
    }

    /** Scenario 38. */
    @Test
    void et_svar_flyttes_ikke_fra_brevet_det_besvarer_og_begge_nevnes() {
        i(() -> {
            var brev = inn(fra, "Brev");
            var svar = journal.journalfoer(proeve.utgaaende(fra, "Svar", Journalstatus.JOURNALFOERT, "papir"));
            avskrivninger.avskriv(new Avskrivning(brev, LocalDate.now(), "BU", svar));
            var nummer = journal.hent(brev).nummer();
            var svarnummer = journal.hent(svar).nummer();

            assertThat(brudd(() -> flyttinger.flytt(fra, List.of(svar), til, "Feil")))
                    .containsExactly(Brudd.i("post", "flytting.skiller", nummer, svarnummer));
            assertThat(brudd(() -> flyttinger.flytt(fra, List.of(brev), til, "Feil")))
                    .hasSize(1);

            assertThat(flyttinger.flytt(fra, List.of(brev, svar), til, "Feil")).hasSize(2);
            return null;
        });
    }

    @Test
    void ingenting_flyttes_uten_grunn_til_samme_sak_til_en_avsluttet_sak_eller_naar_det_utgaar() {
        i(() -> {
            var en = inn(fra, "En");
            var utgaatt = inn(fra, "Utgår");
            journal.settStatus(
                    utgaatt,
                    journal.hent(utgaatt).versjon(),
                    Journalstatus.UTGAAR,
                    Optional.of("Registrert to ganger"));
            var lukket = saker.opprett(proeve.sak("Lukket"));
            avslutninger.avslutt(lukket, List.of(), "");

            assertThat(koder(() -> flyttinger.flytt(fra, List.of(en), til, " ")))
                    .containsExactly("flytting.grunn_mangler");
            assertThat(koder(() -> flyttinger.flytt(fra, List.of(), til, "Feil")))
                    .containsExactly("flytting.ingen_valgt");
            assertThat(koder(() -> flyttinger.flytt(fra, List.of(en), fra, "Feil")))
                    .containsExactly("flytting.samme_sak");
            assertThat(koder(() -> flyttinger.flytt(fra, List.of(en), lukket, "Feil")))
                    .containsExactly("flytting.avsluttet");
            assertThat(koder(() -> flyttinger.flytt(fra, List.of(utgaatt), til, "Feil")))
                    .containsExactly("flytting.utgaatt");
            assertThat(journal.hent(en).saksmappeId()).isEqualTo(fra);
            return null;
        });
    }

    @Test
    void en_post_som_en_annen_alt_har_flyttet_flyttes_ikke_en_gang_til() {
        i(() -> {
            var en = inn(fra, "En");
            flyttinger.flytt(fra, List.of(en), til, "Feil");
            assertThatThrownBy(() -> flyttinger.flytt(fra, List.of(en), til, "Feil"))
                    .isInstanceOf(Konflikt.class);
            return null;
        });
    }

    @Test
    void en_sak_i_en_annen_kommune_finnes_ikke_som_maal() {
        var nabo = kommuner.ny();
        var naboens = Kommunevalg.i(nabo, () -> Innlogget.som("proeve", () -> saker.opprett(proeve.sak("Naboens"))));
        i(() -> {
            var en = inn(fra, "En");
            assertThatThrownBy(() -> flyttinger.flytt(fra, List.of(en), naboens, "Feil"))
                    .isInstanceOf(IkkeFunnet.class);
            assertThat(journal.hent(en).saksmappeId()).isEqualTo(fra);
            return null;
        });
    }

    @Test
    void det_som_skilles_ut_faar_en_ny_sak_og_de_to_viser_til_hverandre() {
        i(() -> {
            var en = inn(fra, "En");
            inn(fra, "Blir");

            var ny = flyttinger.skillUt(fra, List.of(en), proeve.sak("Skilt ut"), "To ting i én sak");

            assertThat(journal.hent(en).nummer()).isEqualTo(saksnummer(ny) + "-1");
            assertThat(referanser.saker(fra)).containsExactly(ny);
            assertThat(referanser.saker(ny)).containsExactly(fra);
            return null;
        });
    }

    @Test
    void en_sak_som_ikke_kan_skilles_ut_bruker_ikke_opp_et_saksnummer() {
        var foer = i(() -> saker.hent(saker.opprett(proeve.sak("Før"))).sakssekvensnummer());
        var en = i(() -> inn(fra, "En"));
        assertThatThrownBy(() -> i(() -> flyttinger.skillUt(fra, List.of(en), proeve.sak("Ny"), "")))
                .isInstanceOf(Regelbrudd.class);
        assertThat(i(() -> saker.hent(saker.opprett(proeve.sak("Etter"))).sakssekvensnummer()))
                .isEqualTo(foer + 1);
        assertThat(i(() -> journal.serier().hull())).isEmpty();
    }

    @Test
    void saker_som_slaas_sammen_viser_til_hverandre_og_den_ene_avsluttes_naar_ingenting_venter_i_den() {
        i(() -> {
            var venter = inn(fra, "Venter på svar");
            assertThat(koder(() -> avslutninger.slaaSammen(fra, til, "Samme søknad")))
                    .contains("saksavslutning.venter");
            assertThat(koder(() -> avslutninger.slaaSammen(fra, fra, "Samme"))).containsExactly("flytting.samme_sak");
            assertThat(koder(() -> avslutninger.slaaSammen(fra, til, "")))
                    .containsExactly("saksavslutning.sammen_uten_grunn");

            flyttinger.flytt(fra, List.of(venter), til, "Samme søknad");
            avslutninger.slaaSammen(fra, til, "Samme søknad");

            assertThat(saker.hent(fra).erAvsluttet()).isTrue();
            assertThat(saker.hent(til).erAapen()).isTrue();
            assertThat(referanser.saker(fra)).containsExactly(til);
            assertThat(referanser.saker(til)).containsExactly(fra);
            return null;
        });
    }

    @Test
    void to_som_flytter_hver_sin_vei_venter_aldri_paa_hverandre_i_ring() throws Exception {
        var her = i(() -> List.of(inn(fra, "1"), inn(fra, "2"), inn(fra, "3"), inn(fra, "4")));
        var der = i(() -> List.of(inn(til, "1"), inn(til, "2"), inn(til, "3"), inn(til, "4")));
        try (var traader = Executors.newFixedThreadPool(2)) {
            var en = traader.submit(() ->
                    her.forEach(post -> i(() -> flyttinger.flytt(fra, List.of(post), til, "Bytte"))));
            var to = traader.submit(() ->
                    der.forEach(post -> i(() -> flyttinger.flytt(til, List.of(post), fra, "Bytte"))));
            en.get();
            to.get();
        }
        assertThat(i(() -> journal.iSak(fra))).extracting(Journalpost::id).containsExactlyElementsOf(der);
        assertThat(i(() -> journal.serier().hull())).isEmpty();
    }

    private JournalpostId inn(SakId sak, String tittel) {
        return journal.journalfoer(proeve.inngaaende(sak, tittel));
    }

    private String saksnummer(SakId sak) {
        return saker.hent(sak).saksnummer().toString();
    }

    private static List<Brudd> brudd(ThrowingCallable arbeid) {
        return ((Regelbrudd) org.assertj.core.api.Assertions.catchThrowable(arbeid)).brudd();
    }

    private static List<String> koder(ThrowingCallable arbeid) {
        return brudd(arbeid).stream().map(Brudd::kode).toList();
    }

    private <T> T i(Callable<T> arbeid) {
        return Kommunevalg.i(
                kommune,
                () -> Innlogget.som("proeve", () -> {
                    try {
                        return arbeid.call();
                    } catch (RuntimeException feil) {
                        throw feil;
                    } catch (Exception feil) {
                        throw new IllegalStateException(feil);
                    }
                }));
    }
}
