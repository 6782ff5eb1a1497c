package no.dokumentsenter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.dokument.Dokument;
import no.dokumentsenter.dokument.Dokumenter;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Handling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class StatusTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void et_brev_ferdigstilles_av_saksbehandler_godkjennes_av_leder_og_sendes_av_arkivet() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var brev = utkast(Journalstatus.R);
            assertThat(veier(brev)).containsExactly("F FERDIGSTILLE", "U REGISTRERE");
            assertThat(dokumenter.forJournalpost(brev.verdi())).noneMatch(Dokument::erFerdigstilt);
            journal.settStatus(brev, 1, Journalstatus.F, Optional.empty());
            assertThat(dokumenter.forJournalpost(brev.verdi())).allMatch(Dokument::erFerdigstilt);
            assertThat(veier(brev)).containsExactly("G GODKJENNE", "E REGISTRERE", "U REGISTRERE");
            journal.settStatus(brev, 2, Journalstatus.G, Optional.empty());
            journal.settStatus(brev, 3, Journalstatus.EKSPEDERT, Optional.empty());
            assertThat(journal.hent(brev).sendtDato().toLocalDate()).isEqualTo(LocalDate.now(Klokke.OSLO));
            journal.settStatus(brev, 4, Journalstatus.JOURNALFOERT, Optional.empty());
            journal.settStatus(brev, 5, Journalstatus.ARKIVERT, Optional.empty());
            assertThat(journal.statusveier(brev)).isEmpty();
        });
    }

    /** Scenario 36. */
    @Test
    void et_dokument_under_redigering_hindrer_at_posten_sendes_i_doera_og_i_basen() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var brev = utkast(Journalstatus.R);
            journal.settStatus(brev, 1, Journalstatus.F, Optional.empty());
            sql(
                    "insert into dokumentbeskrivelse select kommune_id, gen_random_uuid(), journalpost_id, 9, dokumenttype, 'B',"
                            + " 'V', tittel, dokumentmedium, null, tilknyttet_dato, tilknyttet_av, opprettet_dato, opprettet_av"
                            + " from dokumentbeskrivelse where journalpost_id = ?",
                    brev);
            assertThat(journal.statusveier(brev).get(1).hindringer())
                    .extracting(brudd -> brudd.kode())
                    .containsExactly("journal.dokument_under_redigering");
            assertThatThrownBy(() -> journal.settStatus(brev, 2, Journalstatus.EKSPEDERT, Optional.empty()))
                    .isInstanceOf(Regelbrudd.class);
            assertThatThrownBy(() -> sql(
                            "select sett_journalstatus(" + Kommunevalg.valgt().id() + ", ?, 2, 'E', null, 'x', now())",
                            brev))
                    .hasStackTraceContaining("et dokument er ikke ferdigstilt");
        });
    }

    @Test
    void en_post_uten_dokument_journalfoeres_ikke() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var med = proeve.notat(sak(), "Notat", Journalstatus.R, List.of());
            var uten = journal.journalfoer(new NyJournalpost(
                    med.sak(),
                    med.type(),
                    med.status(),
                    med.tittel(),
                    med.dokumentetsDato(),
                    med.mottattDato(),
                    med.sendtDato(),
                    med.forfallsdato(),
                    med.administrativEnhet(),
                    med.saksbehandler(),
                    med.kanal(),
                    med.parter(),
                    med.skjerming(),
                    List.of()));
            journal.settStatus(uten, 1, Journalstatus.F, Optional.empty());
            assertThatThrownBy(() -> journal.settStatus(uten, 2, Journalstatus.JOURNALFOERT, Optional.empty()))
                    .hasMessageContaining("journal.dokument_mangler");
        });
    }

    @Test
    void programmet_kan_ikke_endre_status_dokument_eller_fil_utenom_doera() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var brev = utkast(Journalstatus.R);
            for (var setning : List.of(
                    "update journalpost set journalstatus = 'J' where id = ?",
                    "update journalpost set sendt_dato = now() where id = ?",
                    "update dokumentbeskrivelse set dokumentstatus = 'F' where journalpost_id = ?",
                    "update dokumentobjekt set sjekksum = 'x' where dokumentbeskrivelse_id = ?")) {
                assertThatThrownBy(() -> sql(setning, brev))
                        .describedAs(setning)
                        .hasStackTraceContaining("permission denied");
            }
        });
    }

    @Test
    void det_som_er_arkivert_eller_utgaatt_flyttes_ikke_av_basen_heller() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = journal.journalfoer(proeve.inngaaende(sak(), "Brev"));
            journal.settStatus(id, 1, Journalstatus.ARKIVERT, Optional.empty());
            var flyttet = new TransactionTemplate(transaksjoner)
                    .execute(status -> sql.sql("select sett_journalstatus(?, ?, 2, 'J', null, 'x', now())")
                            .params(Kommunevalg.valgt().id(), id.verdi())
                            .query(Boolean.class)
                            .single());
            assertThat(flyttet).isFalse();
            assertThat(journal.hent(id).status()).isEqualTo(Journalstatus.ARKIVERT);
        });
    }

    @Test
    void den_som_kommer_sist_faar_konflikt() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var brev = utkast(Journalstatus.R);
            journal.settStatus(brev, 1, Journalstatus.F, Optional.empty());
            assertThatThrownBy(() -> journal.settStatus(brev, 1, Journalstatus.G, Optional.empty()))
                    .isInstanceOf(Konflikt.class);
        });
    }

    @Test
    void hver_vei_ender_i_arkivert_eller_utgaar_og_krever_en_rett() {
        var tilfeldig = new Random(7);
        for (var type : Journalposttype.values()) {
            for (var runde = 0; runde < 50; runde++) {
                var status = Arrays.stream(Journalstatus.values())
                        .filter(start -> start.kanBegynne(type))
                        .toList()
                        .getFirst();
                var gaatt = new ArrayList<Journalstatus>();
                while (true) {
                    var her = status;
                    var videre = Arrays.stream(Journalstatus.values())
                            .filter(ny -> her.kanBli(ny, type))
                            .toList();
                    if (videre.isEmpty()) {
                        break;
                    }
                    status = videre.get(tilfeldig.nextInt(videre.size()));
                    assertThat(Statusregler.krav(status))
                            .isIn(Handling.REGISTRERE, Handling.FERDIGSTILLE, Handling.GODKJENNE);
                    gaatt.add(status);
                    assertThat(gaatt).hasSizeLessThan(8);
                }
                assertThat(status).isIn(Journalstatus.ARKIVERT, Journalstatus.UTGAAR);
            }
        }
    }

    private List<String> veier(JournalpostId id) {
        return journal.statusveier(id).stream()
                .map(vei -> vei.til().kode() + " " + vei.krav())
                .toList();
    }

    private JournalpostId utkast(Journalstatus status) {
        return journal.journalfoer(proeve.utgaaende(sak(), "Svar", status, "papir"));
    }

    private SakId sak() {
        return saker.opprett(proeve.sak("Sak"));
    }

    private void sql(String setning, JournalpostId id) {
        new TransactionTemplate(transaksjoner).executeWithoutResult(status -> {
            var spoerring = sql.sql(setning).params(id.verdi());
            if (setning.startsWith("select")) {
                spoerring.query(Boolean.class).single();
            } else {
                spoerring.update();
            }
        });
    }
}
