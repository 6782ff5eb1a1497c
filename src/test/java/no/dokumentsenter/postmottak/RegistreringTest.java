package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kjennetegn;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of an item: one disposal, all of it or nothing. */
@Produkttest
class RegistreringTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Kommuner register;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Utkast utkast;

    @Autowired
    Journal journal;

    @Autowired
    Saker saker;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    Endringslogg logg;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Autowired
    MockMvcTester mvc;

    private Kommune kommune;
    private Person person;
    private Post post;

    @BeforeEach
    void enPost() throws IOException {
        kommune = kommuner.ny();
        person = personer.arkivar(kommune);
        post = inntak.mottatt(kommune, Proeveinntak.uleselig());
    }

    @Test
    void aa_godta_gir_sak_journalpost_dokument_logg_og_avgjort_post() {
        var registrert = som(person, () -> postmottak.godta(post.id(), post.versjon(), valg()));

        som(person, () -> {
            assertThat(saker.hent(registrert.sak()).tittel()).isEqualTo("Garasje");
            var ny = journal.hent(registrert.journalpost());
            assertThat(ny.nummer()).isEqualTo(registrert.nummer()).endsWith("/1-1");
            assertThat(ny.tittel()).isEqualTo("Søknad om garasje");
            assertThat(dokumenter.forJournalpost(registrert.journalpost().verdi()))
                    .singleElement()
                    .satisfies(dokument -> assertThat(dokument.objekter())
                            .anyMatch(objekt -> objekt.sjekksum().equals(post.sjekksum())));
            assertThat(logg.forObjekt(registrert.journalpost().verdi()))
                    .extracting(linje -> linje.handling() + " " + linje.bruker())
                    .containsExactly("opprettet " + person.brukernavn());
            assertThat(logg.forObjekt(post.id())).anyMatch(linje -> "journalfoert".equals(linje.nyVerdi()));
            return null;
        });
        var etter = naa();
        assertThat(etter.poststatus()).isEqualTo(Poststatus.JOURNALFOERT);
        assertThat(etter.journalpostId()).isEqualTo(registrert.journalpost().verdi());
        assertThat(etter.ferdigAv()).isEqualTo(person.brukernavn());
    }

    @Test
    void rulles_det_tilbake_staar_posten_i_koeen_og_intet_nummer_er_brukt() {
        var loggFoer = antallLogglinjer();
        som(
                person,
                () -> new TransactionTemplate(transaksjoner).execute(status -> {
                    postmottak.godta(post.id(), post.versjon(), valg());
                    status.setRollbackOnly();
                    return null;
                }));

        assertThat(naa()).isEqualTo(post);
        assertThat(inntak.antall(kommune, "saksmappe")).isZero();
        assertThat(inntak.antall(kommune, "journalpost")).isZero();
        assertThat(inntak.antall(kommune, "dokumentbeskrivelse")).isZero();
        assertThat(antallLogglinjer()).isEqualTo(loggFoer);
        var registrert = som(person, () -> postmottak.godta(post.id(), post.versjon(), valg()));
        assertThat(registrert.nummer()).endsWith("/1-1");
        assertThat(som(person, () -> journal.hent(registrert.journalpost()).journalsekvensnummer()))
                .isEqualTo(1);
        assertThat(som(person, () -> journal.serier().hull())).isEmpty();
    }

    @Test
    void feiler_journalfoeringen_er_heller_ikke_saken_opprettet() {
        var utenTittel = valg("", false);
        assertThatThrownBy(() -> som(person, () -> postmottak.godta(post.id(), post.versjon(), utenTittel)))
                .isInstanceOf(Regelbrudd.class);

        assertThat(inntak.antall(kommune, "saksmappe")).isZero();
        assertThat(naa()).isEqualTo(post);
    }

    @Test
    void en_post_som_er_endret_siden_den_ble_vist_gir_409_og_utkastet_er_der_fortsatt() {
        som(person, () -> utkast.lagre(post.id(), Map.of("tittel", List.of("Det jeg skrev"))));
        som(person, () -> {
            postmottak.avslutt(post.id(), post.versjon(), Avslutning.REKLAME, "");
            postmottak.angre(post.id());
            return null;
        });

        assertThatThrownBy(() -> som(person, () -> postmottak.godta(post.id(), post.versjon(), valg())))
                .isInstanceOf(Konflikt.class);
        assertThat(mvc.post()
                        .uri("/{slug}/postko/{id}/avslutt", kommune.slug(), post.id())
                        .param("versjon", Integer.toString(post.versjon()))
                        .param("grunn", "1")
                        .with(Proevepersoner.som(person))
                        .with(csrf()))
                .hasStatus(409);

        assertThat(naa().poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(inntak.antall(kommune, "journalpost")).isZero();
        assertThat(som(person, () -> utkast.mitt(post.id())))
                .hasValueSatisfying(mitt -> assertThat(mitt.felt()).containsEntry("tittel", List.of("Det jeg skrev")));
    }

    @Test
    void godtar_to_samtidig_blir_det_en_journalpost_og_en_409() throws Exception {
        var kollega = personer.arkivar(kommune);
        for (var runde = 0; runde < 5; runde++) {
            var dette = inntak.mottatt(kommune, Proeveinntak.uleselig());
            var foer = inntak.antall(kommune, "journalpost");
            var startskudd = new CyclicBarrier(2);
            var konflikter = 0;
            try (var traader = Executors.newFixedThreadPool(2)) {
                for (var svar : List.of(
                        traader.submit(godta(person, dette, startskudd)),
                        traader.submit(godta(kollega, dette, startskudd)))) {
                    konflikter += erKonflikt(svar) ? 1 : 0;
                }
            }
            assertThat(konflikter).isEqualTo(1);
            assertThat(inntak.antall(kommune, "journalpost")).isEqualTo(foer + 1);
        }
        assertThat(som(person, () -> journal.serier().hull())).isEmpty();
    }

    private Callable<Registrert> godta(Person hvem, Post dette, CyclicBarrier startskudd) {
        return () -> {
            startskudd.await();
            return som(hvem, () -> postmottak.godta(dette.id(), dette.versjon(), valg()));
        };
    }

    private static boolean erKonflikt(Future<?> svar) throws InterruptedException {
        try {
            svar.get();
            return false;
        } catch (ExecutionException feil) {
            assertThat(feil.getCause()).isInstanceOf(Konflikt.class);
            return true;
        }
    }

    @Test
    void ingen_post_avsluttes_eller_legges_til_side_uten_grunn() {
        som(person, () -> {
            for (var grunn : List.of(Avslutning.FEIL_MOTTAKER, Avslutning.ANNET)) {
                assertThatThrownBy(() -> postmottak.avslutt(post.id(), post.versjon(), grunn, " "))
                        .isInstanceOf(Regelbrudd.class);
            }
            assertThatThrownBy(
                            () -> postmottak.vent(post.id(), post.versjon(), Ventegrunn.ANNET, " ", Optional.empty()))
                    .isInstanceOf(Regelbrudd.class);
            return null;
        });
        assertThat(mvc.post()
                        .uri("/{slug}/postko/{id}/avslutt", kommune.slug(), post.id())
                        .param("versjon", Integer.toString(post.versjon()))
                        .with(Proevepersoner.som(person))
                        .with(csrf()))
                .hasStatus4xxClientError();

        assertThat(naa()).isEqualTo(post);
    }

    @Test
    void det_som_venter_har_alltid_en_dag_det_kommer_tilbake_og_sier_da_hva_det_ventet_paa() {
        var fredag = Instant.parse("2026-11-27T11:00:00Z");
        som(
                person,
                () -> Klokke.bundet(fredag, () -> {
                    postmottak.vent(
                            post.id(), post.versjon(), Ventegrunn.AVKLARING, "Er dette vårt?", Optional.empty());
                    return null;
                }));
        assertThat(naa().ventTil()).isEqualTo(LocalDate.of(2026, 11, 30));

        var soendag = Instant.parse("2026-11-29T11:00:00Z");
        var mandag = Instant.parse("2026-11-30T07:00:00Z");
        assertThat(Kommunevalg.i(kommune, () -> Klokke.bundet(soendag, postmottak::hentForfalte)))
                .isZero();
        assertThat(Kommunevalg.i(kommune, () -> Klokke.bundet(mandag, postmottak::hentForfalte)))
                .isEqualTo(1);
        assertThat(naa().poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(mvc.get()
                        .uri("/postko/{slug}/{id}", kommune.slug(), post.id())
                        .with(Proevepersoner.som(person)))
                .bodyText()
                .contains("Ventet på «Er dette vårt?». Fristen var 30.11.2026.");
    }

    @Test
    void en_avslutning_kan_angres_til_posten_er_journalfoert() {
        som(person, () -> {
            postmottak.avslutt(post.id(), post.versjon(), Avslutning.FEIL_MOTTAKER, "Sendt til Grue");
            return null;
        });
        assertThat(naa().avsluttGrunn()).isEqualTo("feil_mottaker");
        som(person, () -> {
            postmottak.angre(post.id());
            return null;
        });
        assertThat(naa().poststatus()).isEqualTo(Poststatus.KLAR);
        assertThat(naa().avsluttGrunn()).isNull();

        som(person, () -> postmottak.godta(post.id(), naa().versjon(), valg()));
        assertThatThrownBy(() -> som(person, () -> {
                    postmottak.angre(post.id());
                    return null;
                }))
                .isInstanceOf(Regelbrudd.class)
                .hasMessageContaining("journalfoert_kan_ikke_angres");
        assertThat(naa().poststatus()).isEqualTo(Poststatus.JOURNALFOERT);
    }

    @Test
    void et_brev_som_peker_paa_en_annen_kommune_godtas_ikke_uten_bekreftelse() throws IOException {
        var nabo = kommuner.ny();
        var gnr = Integer.toString(8000 + nabo.id() % 1000);
        register.leggTilKjennetegn(new Kjennetegn(nabo.id(), "gnr", gnr, gnr));
        var brev = inntak.mottatt(
                kommune, Proeveinntak.brev("Søknad om garasje", "", "Garasjen skal stå på gnr. " + gnr + " bnr. 4."));

        assertThatThrownBy(() -> som(person, () -> postmottak.godta(brev.id(), brev.versjon(), valg())))
                .isInstanceOf(Regelbrudd.class)
                .hasMessageContaining("kommune_ikke_bekreftet");
        assertThat(inntak.antall(kommune, "saksmappe")).isZero();

        som(person, () -> postmottak.godta(brev.id(), brev.versjon(), valg("Søknad om garasje", true)));
        assertThat(inntak.antall(kommune, "journalpost")).isEqualTo(1);
    }

    @Test
    void et_utkast_er_den_enes_og_ingen_kollega_skriver_over_det() {
        var kollega = personer.arkivar(kommune);
        som(person, () -> utkast.lagre(post.id(), Map.of("tittel", List.of("Min"))));
        assertThat(som(kollega, () -> utkast.mitt(post.id()))).isEmpty();
        som(kollega, () -> utkast.lagre(post.id(), Map.of("tittel", List.of("Kollegaens"))));

        assertThat(som(person, () -> utkast.mitt(post.id())).orElseThrow().felt())
                .containsEntry("tittel", List.of("Min"));
        assertThat(som(kollega, () -> utkast.mitt(post.id())).orElseThrow().felt())
                .containsEntry("tittel", List.of("Kollegaens"));
    }

    private Registrering valg() {
        return valg("Søknad om garasje", false);
    }

    private Registrering valg(String tittel, boolean feilKommuneBekreftet) {
        return new Registrering(
                Optional.empty(),
                Optional.of(Kommunevalg.i(kommune, () -> arkiv.sak("Garasje"))),
                tittel,
                Optional.empty(),
                Part.avsender("Tor Brenden", "Kaffegata 9, 2270 Flisa", "", true, false),
                Optional.of(LocalDate.of(2026, 3, 2)),
                post.mottattDato().toInstant(),
                "Plan og byggesak",
                "Ola Grindvoll",
                List.of(),
                feilKommuneBekreftet,
                false);
    }

    private Post naa() {
        return naa(post.id());
    }

    private Post naa(UUID id) {
        return inntak.poster(kommune).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long antallLogglinjer() {
        return Kommunevalg.i(kommune, () -> logg.kontroller().linjer());
    }

    private <T> T som(Person hvem, Supplier<T> arbeid) {
        return Paalogget.som(hvem, () -> Kommunevalg.i(kommune, arbeid::get));
    }
}
