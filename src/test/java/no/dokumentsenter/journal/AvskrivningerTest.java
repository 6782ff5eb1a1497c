package no.dokumentsenter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class AvskrivningerTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Avskrivninger avskrivninger;

    @Autowired
    Restanser restanser;

    @Autowired
    Rettinger rettinger;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    private Kommune kommune;
    private SakId sak;

    @BeforeEach
    void enKommuneMedEnSak() {
        kommune = kommuner.ny();
        sak = Kommunevalg.i(kommune, () -> saker.opprett(proeve.sak("Byggesak")));
    }

    @Test
    void bare_inngaaende_og_notat_med_oppfoelging_gir_restanse() {
        i(() -> {
            var brev = inn("Søknad");
            journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.JOURNALFOERT, "papir"));
            var notat = journal.journalfoer(
                    proeve.notat(sak, "Be om uttale", Journalstatus.JOURNALFOERT, List.of(til("IM"))));
            journal.journalfoer(proeve.notat(sak, "Under arbeid", Journalstatus.R, List.of(til("IM"))));
            assertThat(aapne()).containsExactlyInAnyOrder(brev, notat);
        });
    }

    @Test
    void et_brev_som_avskrives_er_ikke_lenger_restanse_og_avskrives_ikke_to_ganger() {
        i(() -> {
            var brev = inn("Søknad");
            avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "TLF", null));
            assertThat(aapne()).isEmpty();
            assertThatThrownBy(
                            () -> avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "TE", null)))
                    .isInstanceOf(Konflikt.class);
        });
    }

    @Test
    void to_som_avskriver_samtidig_gir_en_avskrivning() throws Exception {
        var brev = Kommunevalg.i(kommune, () -> inn("Søknad"));
        try (var traader = Executors.newFixedThreadPool(4)) {
            var arbeid = IntStream.range(0, 8)
                    .mapToObj(nr -> traader.submit(() -> Kommunevalg.i(kommune, () -> {
                        try {
                            avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "TE", null));
                            return 1;
                        } catch (Konflikt konflikt) {
                            return 0;
                        }
                    })))
                    .toList();
            var gjort = 0;
            for (var ett : arbeid) {
                gjort += ett.get();
            }
            assertThat(gjort).isOne();
        }
    }

    @Test
    void avskrivningsdatoen_er_ikke_foer_brevet_kom_og_ikke_fram_i_tid() {
        i(() -> {
            var brev = inn("Søknad");
            assertThatThrownBy(() -> avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 2), "TE", null)))
                    .hasMessageContaining("avskrivning.foer_brevet");
            var imorgen = LocalDate.now(Klokke.OSLO).plusDays(1);
            assertThatThrownBy(() -> avskrivninger.avskriv(new Avskrivning(brev, imorgen, "TE", null)))
                    .hasMessageContaining("avskrivning.i_framtida");
        });
    }

    @Test
    void et_utgaaende_brev_avskrives_ikke_og_et_inngaaende_er_ikke_et_svar() {
        i(() -> {
            var brev = inn("Søknad");
            var annet = inn("Purring");
            var svar = journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.JOURNALFOERT, "papir"));
            assertThatThrownBy(
                            () -> avskrivninger.avskriv(new Avskrivning(svar, LocalDate.of(2026, 3, 10), "TE", null)))
                    .hasMessageContaining("avskrivning.gir_ikke_restanse");
            assertThatThrownBy(
                            () -> avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "BU", annet)))
                    .hasMessageContaining("avskrivning.ikke_et_svar");
            var iEnAnnenSak = journal.journalfoer(proeve.utgaaende(
                    saker.opprett(proeve.sak("En annen")), "Svar", Journalstatus.JOURNALFOERT, "papir"));
            assertThatThrownBy(() ->
                            avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "BU", iEnAnnenSak)))
                    .hasMessageContaining("avskrivning.ikke_et_svar");
        });
    }

    /** Scenario 39. */
    @Test
    void ett_svar_paa_tre_brev_avskriver_alle_tre_den_dagen_det_sendes() {
        i(() -> {
            var brev = List.of(inn("En"), inn("To"), inn("Tre"));
            var svar = journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.R, "papir"));
            avskrivninger.besvarer(
                    svar, brev.stream().map(id -> new Besvart(id, null)).toList());
            assertThat(aapne()).hasSize(3);
            assertThat(avskrivninger.kanBesvaresAv(svar))
                    .extracting(Ubesvart::valgt)
                    .containsExactly(true, true, true);
            journal.settStatus(svar, 1, Journalstatus.F, Optional.empty());
            assertThat(aapne()).hasSize(3);
            journal.settStatus(svar, 2, Journalstatus.EKSPEDERT, Optional.empty());
            assertThat(aapne()).isEmpty();
            assertThat(avskrivninger.avSvar(svar))
                    .hasSize(3)
                    .allMatch(rad -> rad.avskrivningsmaate().equals("BU")
                            && rad.avskrivningsdato().equals(LocalDate.now(Klokke.OSLO)));
        });
    }

    @Test
    void et_svar_som_er_gitt_avskriver_med_sin_egen_dato_og_maate() {
        i(() -> {
            var brev = inn("Søknad");
            var svar = journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.JOURNALFOERT, "epost"));
            avskrivninger.besvarer(svar, List.of(new Besvart(brev, null)));
            assertThat(avskrivninger.forJournalpost(brev))
                    .extracting(Avskrevet::avskrivningsmaate, Avskrevet::avskrivningsdato, Avskrevet::annen)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("BE", LocalDate.of(2026, 3, 10), svar.verdi()));
            var notat = journal.journalfoer(proeve.notat(sak, "Notat", Journalstatus.JOURNALFOERT, List.of()));
            var annet = inn("Enda et");
            avskrivninger.besvarer(notat, List.of(new Besvart(annet, null)));
            assertThat(avskrivninger.forJournalpost(annet).getFirst().avskrivningsmaate())
                    .isEqualTo("BN");
        });
    }

    @Test
    void et_svar_som_utgaar_har_ikke_besvart_noe() {
        i(() -> {
            var brev = inn("Søknad");
            var svar = journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.JOURNALFOERT, "papir"));
            avskrivninger.besvarer(svar, List.of(new Besvart(brev, null)));
            journal.settStatus(svar, 1, Journalstatus.UTGAAR, Optional.of("Feil mottaker"));
            assertThat(aapne()).containsExactly(brev);
            assertThat(avskrivninger.forJournalpost(brev).getFirst().opphevetGrunn())
                    .contains("utgår");
        });
    }

    /** Scenario 39, the other half. */
    @Test
    void et_notat_til_fire_avskrives_per_mottaker_og_kopimottakeren_skylder_ingenting() {
        i(() -> {
            var notat = journal.journalfoer(proeve.notat(
                    sak,
                    "Be om uttale",
                    Journalstatus.JOURNALFOERT,
                    List.of(til("IM"), til("IM"), til("IM"), til("IM"), til("IK"))));
            var mottakere = avskrivninger.ubesvarteMottakere(notat);
            assertThat(mottakere).hasSize(4);
            var dag = LocalDate.now(Klokke.OSLO);
            avskrivninger.avskriv(new Avskrivning(notat, mottakere.getFirst().id(), dag, "BN", null));
            assertThat(avskrivninger.ubesvarteMottakere(notat)).hasSize(3);
            assertThat(aapne()).containsExactly(notat);
            var kopi = journal.partsrader(notat).stream()
                    .filter(rad -> rad.part().type().equals("IK"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThatThrownBy(() -> avskrivninger.avskriv(new Avskrivning(notat, kopi, dag, "BN", null)))
                    .hasMessageContaining("avskrivning.ikke_mottaker");
            mottakere.stream()
                    .skip(1)
                    .forEach(rad -> avskrivninger.avskriv(new Avskrivning(notat, rad.id(), dag, "TE", null)));
            assertThat(aapne()).isEmpty();
        });
    }

    @Test
    void en_avskrivning_oppheves_med_grunn_raden_staar_og_brevet_venter_igjen() {
        i(() -> {
            var brev = inn("Søknad");
            var id = avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "TLF", null));
            assertThatThrownBy(() -> avskrivninger.opphev(id, " ")).isInstanceOf(Regelbrudd.class);
            avskrivninger.opphev(id, "Feil brev");
            assertThat(aapne()).containsExactly(brev);
            assertThat(avskrivninger.forJournalpost(brev).getFirst().opphevetGrunn())
                    .isEqualTo("Feil brev");
            assertThatThrownBy(() -> avskrivninger.opphev(id, "Feil brev")).isInstanceOf(Konflikt.class);
            avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 11), "BU", null));
            assertThat(aapne()).isEmpty();
        });
    }

    @Test
    void programmet_kan_verken_slette_eller_skrive_om_en_avskrivning() {
        i(() -> {
            var id = avskrivninger.avskriv(new Avskrivning(inn("Søknad"), LocalDate.of(2026, 3, 10), "TLF", null));
            for (var setning : List.of(
                    "delete from avskrivning where id = ?",
                    "update avskrivning set avskrivningsdato = now() where id = ?")) {
                assertThatThrownBy(() -> som(setning, id)).hasStackTraceContaining("permission denied");
            }
        });
    }

    private void som(String setning, UUID id) {
        new TransactionTemplate(transaksjoner)
                .executeWithoutResult(status -> sql.sql(setning).params(id).update());
    }

    @Test
    void det_som_utgaar_venter_ikke() {
        i(() -> {
            var brev = inn("Feilført");
            journal.settStatus(brev, 1, Journalstatus.UTGAAR, Optional.of("Feil"));
            assertThat(aapne()).isEmpty();
        });
    }

    @Test
    void en_rettet_mottattdato_er_dagen_det_ventes_fra() {
        i(() -> {
            var brev = inn("Søknad");
            rettinger.rett(
                    brev,
                    1,
                    new Retting(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 2, 1)),
                            Optional.empty(),
                            Optional.empty(),
                            java.util.Map.of(),
                            "Stemplet feil"));
            assertThat(restanser.aapenFra(brev)).contains(LocalDate.of(2026, 2, 1));
        });
    }

    @Test
    void et_foreloepig_svar_tar_bort_merket_men_ikke_restansen() {
        i(() -> {
            var brev = inn("Søknad");
            var grense = restanser.frist().grense(LocalDate.now(Klokke.OSLO));
            assertThat(restanser.frist().kilde()).contains("§ 11 a");
            assertThat(restanser.tell(List.of(kommune), grense).getFirst().venter())
                    .isOne();
            assertThatThrownBy(() -> restanser.svarForeloepig(brev, LocalDate.of(2026, 3, 2), Optional.empty(), ""))
                    .hasMessageContaining("restanse.dato_umulig");
            restanser.svarForeloepig(brev, LocalDate.of(2026, 4, 1), Optional.empty(), "Telefon");
            var tall = restanser.tell(List.of(kommune), grense).getFirst();
            assertThat(tall.venter()).isZero();
            assertThat(tall.antall()).isOne();
            assertThat(restanser.finn(alle(true), grense, 0, 10)).isEmpty();
        });
    }

    @Test
    void restansene_kommer_eldst_foerst_med_side_for_side() {
        i(() -> {
            IntStream.rangeClosed(1, 5).forEach(nr -> inn("Brev " + nr));
            var grense = LocalDate.now(Klokke.OSLO);
            var foerste = restanser.finn(alle(false), grense, 0, 3);
            var neste = restanser.finn(alle(false), grense, 3, 3);
            assertThat(foerste).hasSize(3);
            assertThat(neste).hasSize(2).doesNotContainAnyElementsOf(foerste);
        });
    }

    @Test
    void en_kommune_avskriver_ikke_og_teller_ikke_en_annens_brev() {
        var brev = Kommunevalg.i(kommune, () -> inn("Søknad"));
        var avskrivning = Kommunevalg.i(
                kommune,
                () -> avskrivninger.avskriv(new Avskrivning(inn("Annet"), LocalDate.of(2026, 3, 10), "TE", null)));
        var annen = kommuner.ny();
        Kommunevalg.gjoerI(annen, () -> {
            assertThatThrownBy(
                            () -> avskrivninger.avskriv(new Avskrivning(brev, LocalDate.of(2026, 3, 10), "TE", null)))
                    .isInstanceOf(IkkeFunnet.class);
            assertThatThrownBy(() -> avskrivninger.opphev(avskrivning, "x")).isInstanceOf(IkkeFunnet.class);
            assertThat(restanser.tell(List.of(kommune, annen), LocalDate.now(Klokke.OSLO)))
                    .isEmpty();
        });
    }

    private Restanseutvalg alle(boolean utenSvar) {
        return new Restanseutvalg(List.of(kommune), Optional.empty(), Optional.empty(), utenSvar);
    }

    private List<JournalpostId> aapne() {
        return restanser.finn(alle(false), LocalDate.now(Klokke.OSLO), 0, 100).stream()
                .map(Restanse::journalpost)
                .toList();
    }

    private JournalpostId inn(String tittel) {
        return journal.journalfoer(proeve.inngaaende(sak, tittel));
    }

    private static Part til(String type) {
        return new Part(type, "Teknisk " + UUID.randomUUID(), Optional.empty(), "", "", "", "", false, false);
    }

    private void i(Runnable arbeid) {
        Kommunevalg.gjoerI(kommune, arbeid);
    }
}
