package no.dokumentsenter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Konflikt;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.skjerming.Skjerminger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class RettingerTest {
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
    Skjerminger skjerminger;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void en_rettet_tittel_vises_og_den_gale_kan_leses_med_hva_feilen_var() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ny("Søknad om garsje");
            rettinger.rett(id, 1, tittel("Søknad om garasje", "Skrivefeil"));
            var post = journal.hent(id);
            assertThat(post.tittel()).isEqualTo("Søknad om garasje");
            assertThat(post.offentligTittel()).isEqualTo("Søknad om garasje");
            assertThat(post.versjon()).isEqualTo(2);
            assertThat(rettinger.forJournalpost(id))
                    .extracting(Gjortretting::felt, Gjortretting::feilVerdi, Gjortretting::grunn)
                    .contains(org.assertj.core.api.Assertions.tuple("tittel", "Søknad om garsje", "Skrivefeil"));
        });
    }

    @Test
    void en_retting_sier_hva_som_var_feil_og_retter_noe() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ny("Søknad");
            assertThatThrownBy(() -> rettinger.rett(id, 1, tittel("Klage", " ")))
                    .isInstanceOf(Regelbrudd.class)
                    .hasMessageContaining("retting.grunn_mangler");
            assertThatThrownBy(() -> rettinger.rett(id, 1, tittel("Søknad", "Feil")))
                    .hasMessageContaining("retting.ingenting");
            assertThatThrownBy(() -> rettinger.rett(id, 1, tittel("Lån 14836230052", "Feil")))
                    .hasMessageContaining("personnummer");
            assertThat(journal.hent(id).versjon()).isEqualTo(1);
        });
    }

    @Test
    void den_som_retter_sist_faar_vite_at_en_annen_var_foerst() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ny("Søknad");
            rettinger.rett(id, 1, tittel("Klage", "Feil slag brev"));
            assertThatThrownBy(() -> rettinger.rett(id, 1, tittel("Anke", "Feil")))
                    .isInstanceOf(Konflikt.class);
        });
    }

    @Test
    void et_ord_skjermes_etterpaa_overalt_det_staar_med_hjemmel() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ny("Per Ås, klage fra Per Ås");
            assertThatThrownBy(() -> rettinger.rett(id, 1, ord(List.of("Ås"), Optional.empty())))
                    .hasMessageContaining("retting.hjemmel_mangler");
            var hjemmel = new Retting.Hjemmel("13-1", "offl. § 13 jf. fvl. § 13");
            assertThatThrownBy(() -> rettinger.rett(id, 1, ord(List.of("Kåre"), Optional.of(hjemmel))))
                    .hasMessageContaining("journal.skjermet_ord_finnes_ikke");
            rettinger.rett(id, 1, ord(List.of("Per", "Ås"), Optional.of(hjemmel)));
            assertThat(journal.hent(id).offentligTittel()).isEqualTo("***** klage fra *****");
            assertThat(skjerminger.skjermedeOrd(id.verdi())).containsExactly(0, 1, 4, 5);
        });
    }

    @Test
    void det_som_var_skjermet_er_skjermet_i_den_rettede_tittelen_ogsaa() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var skjerming = new NySkjerming("13-1", "offl. § 13 jf. fvl. § 13", List.of(2, 3), true, true);
            var sak = saker.opprett(proeve.sak("Avlastning"));
            var id = journal.journalfoer(proeve.inngaaende(sak, "Sønad avlastning Per Ås", Optional.of(skjerming)));
            rettinger.rett(id, 1, tittel("Søknad om avlastning Per Ås", "Skrivefeil"));
            assertThat(journal.hent(id).offentligTittel()).isEqualTo("Søknad om avlastning *****");
            assertThatThrownBy(() -> rettinger.rett(id, 2, tittel("Søknad om avlastning Per Aas", "Feil navn")))
                    .hasMessageContaining("retting.velg_skjermede_ord");
            assertThat(skjerminger.forJournalpost(id.verdi()).orElseThrow().skjermingMetadata())
                    .isEqualTo("TRO,NA");
        });
    }

    @Test
    void dato_navn_og_saksbehandler_rettes_og_det_gale_blir_staaende_ved_siden_av() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ny("Søknad");
            var part = journal.partsrader(id).getFirst().id();
            rettinger.rett(
                    id,
                    1,
                    new Retting(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LocalDate.of(2026, 3, 1)),
                            Optional.of(LocalDate.of(2026, 3, 2)),
                            Optional.of("Kari Moen"),
                            Optional.of("Helse"),
                            Map.of(part, "Tor Brænden"),
                            "Feil ved registrering"));
            var post = journal.hent(id);
            assertThat(post.dokumentetsDato()).isEqualTo("2026-03-01");
            assertThat(post.mottattDato().toInstant()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
            assertThat(post.saksbehandler()).isEqualTo("Kari Moen");
            assertThat(journal.parter(id)).extracting(Part::navn).containsExactly("Tor Brænden");
            assertThat(rettinger.forJournalpost(id))
                    .extracting(Gjortretting::feilVerdi)
                    .containsExactlyInAnyOrder(
                            "Ola Grindvoll", "Plan og byggesak", "2026-03-02", "2026-03-03T09:00:00Z", "Tor Brenden");
        });
    }

    /** Scenario 34: also one who writes SQL as the program does must add the correction. */
    @Test
    void programmet_kan_ikke_endre_nummer_dato_tittel_eller_navn_i_basen_uten_en_retting() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = ny("Søknad");
            for (var felt : List.of(
                    "mottatt_dato = now()",
                    "tittel = 'x'",
                    "journalsekvensnummer = 7",
                    "journalposttype = 'U'",
                    "saksbehandler = 'x'",
                    "journaldato = now()")) {
                assertThatThrownBy(() -> som("update journalpost set " + felt + " where id = ?", id.verdi()))
                        .hasStackTraceContaining("permission denied");
            }
            assertThatThrownBy(() -> som(
                            "update korrespondansepart set korrespondansepart_navn = 'x' where journalpost_id = ?",
                            id.verdi()))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> som("delete from retting where journalpost_id = ?", id.verdi()))
                    .hasStackTraceContaining("permission denied");
        });
    }

    private void som(String setning, UUID id) {
        new TransactionTemplate(transaksjoner)
                .executeWithoutResult(status -> sql.sql(setning).params(id).update());
    }

    @Test
    void en_kommune_retter_aldri_en_annens_journalpost() {
        var nabo = kommuner.ny();
        var id = Kommunevalg.i(nabo, () -> ny("Naboens brev"));
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            assertThatThrownBy(() -> rettinger.rett(id, 1, tittel("Klage", "Feil")))
                    .isInstanceOf(IkkeFunnet.class);
            assertThatThrownBy(() -> som(
                            "select rett_journalpost(" + nabo.id() + ", ?, null, 'tittel', 'x', 'x', 'x', now(), null)",
                            id.verdi()))
                    .hasStackTraceContaining("kommunen er ikke bundet");
        });
    }

    private JournalpostId ny(String tittel) {
        return journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Sak")), tittel));
    }

    private static Retting tittel(String tittel, String grunn) {
        return new Retting(Optional.of(tittel), Optional.empty(), grunn);
    }

    private static Retting ord(List<String> ord, Optional<Retting.Hjemmel> hjemmel) {
        return new Retting(Optional.empty(), Optional.of(ord), hjemmel, "Skulle vært skjermet");
    }
}
