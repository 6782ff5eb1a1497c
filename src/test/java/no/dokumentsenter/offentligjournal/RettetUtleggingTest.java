package no.dokumentsenter.offentligjournal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Retting;
import no.dokumentsenter.journal.Rettinger;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class RettetUtleggingTest {
    private static final Optional<Retting.Hjemmel> HJEMMEL = Optional.of(new Retting.Hjemmel("13-1", "offl. § 13"));

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
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void en_rettet_tittel_er_ute_foerst_naar_noen_legger_den_ut_paa_nytt() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ute("Søknad om garsje");
            rettinger.rett(id, 1, new Retting(Optional.of("Søknad om garasje"), Optional.empty(), "Skrivefeil"));
            assertThat(tittelUte(id)).isEqualTo("Søknad om garsje");
            offentlig.leggUt(id);
            assertThat(tittelUte(id)).isEqualTo("Søknad om garasje");
        });
    }

    @Test
    void et_ord_som_skjermes_er_borte_for_publikum_med_en_gang() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ute("Søknad fra Nils Østmoen");
            rettinger.rett(
                    id, 1, new Retting(Optional.empty(), Optional.of(List.of("Nils", "Østmoen")), HJEMMEL, "Navn"));
            assertThat(tittelUte(id)).isEqualTo("Søknad fra *****");
        });
    }

    @Test
    void en_retting_som_skjuler_mer_og_har_nye_ord_trekkes_tilbake_til_noen_legger_den_ut() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ute("Søknad fra Nils Østmoen");
            rettinger.rett(
                    id,
                    1,
                    new Retting(
                            Optional.of("Klage fra Nils Østmoen"),
                            Optional.of(List.of("Nils", "Østmoen")),
                            HJEMMEL,
                            "Feil slag og navn"));
            assertThat(offentlig.erLagtUt(id)).isFalse();
            offentlig.leggUt(id);
            assertThat(tittelUte(id)).isEqualTo("Klage fra *****");
        });
    }

    @Test
    void et_ord_som_tas_ut_av_tittelen_er_borte_for_publikum_med_en_gang() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ute("Søknad fra Nils Østmoen");
            rettinger.rett(id, 1, new Retting(Optional.of("Søknad"), Optional.empty(), "Navn"));
            assertThat(tittelUte(id)).isEqualTo("Søknad");
        });
    }

    @Test
    void en_rettet_dato_alene_venter_paa_at_noen_legger_ut() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ute("Søknad");
            rettinger.rett(
                    id,
                    1,
                    new Retting(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(java.time.LocalDate.of(2026, 3, 1)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of(),
                            "Feil dato"));
            assertThat(ute("dokumentets_dato::text", id)).isEqualTo("2026-03-02");
            offentlig.leggUt(id);
            assertThat(ute("dokumentets_dato::text", id)).isEqualTo("2026-03-01");
        });
    }

    private JournalpostId ute(String tittel) {
        var id = journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Sak")), tittel));
        offentlig.leggUt(id);
        return id;
    }

    private String tittelUte(JournalpostId id) {
        return ute("tittel", id);
    }

    private String ute(String kolonne, JournalpostId id) {
        return new TransactionTemplate(transaksjoner)
                .execute(status -> sql.sql("select " + kolonne + " from offentlig_journalpost where id = ?")
                        .params(id.verdi())
                        .query(String.class)
                        .single());
    }
}
