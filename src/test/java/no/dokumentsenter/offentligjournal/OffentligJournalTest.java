package no.dokumentsenter.offentligjournal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.felles.Regelbrudd;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.sok.Raad;
import no.dokumentsenter.sok.Sporring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class OffentligJournalTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    OffentligJournal offentlig;

    @Autowired
    Offentligsoek soek;

    @Autowired
    Endringslogg logg;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void en_post_legges_ut_en_gang_og_loggen_sier_naar() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            var id = post("Søknad om garasje");
            assertThat(offentlig.erLagtUt(id)).isFalse();
            assertThat(offentlig.ikkeLagtUt(LocalDate.now(Klokke.OSLO))).containsExactly(id);
            offentlig.leggUt(id);
            offentlig.leggUt(id);
            assertThat(offentlig.erLagtUt(id)).isTrue();
            assertThat(offentlig.ikkeLagtUt(LocalDate.now(Klokke.OSLO))).isEmpty();
            assertThat(handlinger(id)).containsExactly("opprettet", "lagt ut");
            assertThat(finn(kommune, "garasje")).hasSize(1);
        });
    }

    @Test
    void bare_det_som_er_journalfoert_kan_legges_ut() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var mal = proeve.inngaaende(saker.opprett(proeve.sak("Sak")), "Uferdig");
            var id = journal.journalfoer(med(mal, Journalstatus.M, mal.parter()));
            assertThatThrownBy(() -> offentlig.leggUt(id)).isInstanceOf(Regelbrudd.class);
            assertThat(offentlig.ikkeLagtUt(LocalDate.now(Klokke.OSLO))).isEmpty();
        });
    }

    @Test
    void en_post_som_utgaar_er_borte_fra_nettet_i_samme_transaksjon() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            var id = post("Feilført garasje");
            offentlig.leggUt(id);
            new TransactionTemplate(transaksjoner).executeWithoutResult(status -> {
                journal.settStatus(id, 1, Journalstatus.UTGAAR, Optional.of("Registrert to ganger"));
                assertThat(offentlig.erLagtUt(id)).isFalse();
                status.setRollbackOnly();
            });
            assertThat(offentlig.erLagtUt(id)).as("angret").isTrue();
            journal.settStatus(id, 1, Journalstatus.UTGAAR, Optional.of("Registrert to ganger"));
            assertThat(offentlig.erLagtUt(id)).isFalse();
            assertThat(finn(kommune, "garasje")).isEmpty();
            assertThat(handlinger(id)).contains("trukket tilbake");
        });
    }

    @Test
    void aa_trekke_tilbake_krever_grunn_og_sletter_raden() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var id = post("Brev");
            offentlig.leggUt(id);
            assertThatThrownBy(() -> offentlig.trekkTilbake(id, " ")).isInstanceOf(Regelbrudd.class);
            offentlig.trekkTilbake(id, "Navnet skulle vært skjermet");
            offentlig.trekkTilbake(id, "Navnet skulle vært skjermet");
            assertThat(offentlig.erLagtUt(id)).isFalse();
            assertThat(handlinger(id)).containsExactly("opprettet", "lagt ut", "trukket tilbake");
        });
    }

    @Test
    void en_annen_kommunes_post_kan_ikke_legges_ut_eller_trekkes() {
        var id = Kommunevalg.i(kommuner.ny(), () -> post("Brev"));
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            assertThatThrownBy(() -> offentlig.leggUt(id)).isInstanceOf(IkkeFunnet.class);
            assertThatThrownBy(() -> offentlig.trekkTilbake(id, "x")).isInstanceOf(IkkeFunnet.class);
        });
    }

    @Test
    void embargo_over_paaske_gaar_ut_riktig_dag() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            embargo(2);
            // Wednesday before Easter 2026: Thursday, Friday and Monday are holidays.
            var id = Klokke.bundet(Instant.parse("2026-04-01T10:00:00Z"), () -> post("Før påske"));
            assertThatThrownBy(() -> Klokke.bundet(Instant.parse("2026-04-07T21:00:00Z"), () -> leggUt(id)))
                    .isInstanceOfSatisfying(
                            Regelbrudd.class,
                            brudd -> assertThat(brudd.brudd().getFirst().data()).contains("8. april 2026"));
            Klokke.bundet(Instant.parse("2026-04-07T22:01:00Z"), () -> leggUt(id));
            assertThat(offentlig.erLagtUt(id)).isTrue();
        });
    }

    @Test
    void navn_paa_privatpersoner_gir_ikke_treff_etter_et_aar_men_andre_ord_gjoer() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            gammel("Klage fra Brenden på veiskilt");
            leggUt(post("Klage på snøbrøyting"));
            assertThat(finn(kommune, "klage")).hasSize(2);
            assertThat(finn(kommune, "veiskilt")).hasSize(1);
            assertThat(finn(kommune, "Brenden"))
                    .extracting(OffentligPost::tittel)
                    .containsExactly("Klage på snøbrøyting");
            assertThat(finn(kommune, "brenden veiskilt")).isEmpty();
            assertThat(finn(kommune, "Namnå"))
                    .as("virksomhet, også i den gamle")
                    .hasSize(1);
        });
    }

    @Test
    void gnr_og_bnr_finnes_slik_folk_skriver_dem() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            leggUt(post("Dispensasjon, Kaffegata 9, gnr. 41 bnr. 12"));
            leggUt(post("Fradeling 41/12"));
            leggUt(post("Fradeling, gnr. 41 bnr. 13"));
            for (var form :
                    List.of("gnr 41 bnr 12", "gnr. 41 bnr. 12", "41/12", "gnr/bnr 41/12", "dispensasjon 41/12")) {
                assertThat(finn(kommune, form)).as(form).hasSize(form.startsWith("d") ? 1 : 2);
            }
            assertThat(finn(kommune, "gnr:41")).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsender:namnå",
                "avsender:\"namnå maskin\"",
                "veisk*",
                "«klage på»",
                "dato:2025 klage",
                "dato:10.3.2025",
                "+klage -garasje",
                "saksnr:2025/1",
                "tittel:veiskilt",
                "skilt vei"
            })
    void publikum_soeker_med_de_samme_formene(String form) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            gammel("Klage på veiskilt");
            leggUt(post("Nytt skilt ved vei"));
        });
        assertThat(finn(kommune, form))
                .extracting(OffentligPost::tittel)
                .containsOnlyOnce(form.equals("skilt vei") ? "Nytt skilt ved vei" : "Klage på veiskilt");
        assertThat(finn(kommuner.ny(), form)).as("en annen kommunes").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"avsender:brenden", "brende*", "avsender:\"tor brenden\"", "mottaker:brenden", "tor"})
    void et_navn_finnes_ikke_etter_et_aar_i_noen_form(String form) {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> gammel("Klage fra Brenden på veiskilt"));
        assertThat(finn(kommune, form)).isEmpty();
        assertThat(hjelp(kommune, form).menteDu()).isEmpty();
    }

    @Test
    void et_forslag_er_et_ord_som_er_lagt_ut_og_aldri_et_navn() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            var id = post("Klage fra Brenden på veiskilt");
            assertThat(hjelp(kommune, "veiskitl").menteDu()).as("ikke lagt ut").isEmpty();
            leggUt(id);
            assertThat(hjelp(kommune, "veiskitl").menteDu()).contains("veiskilt");
            assertThat(hjelp(kommune, "klage veiskitl").menteDu()).contains("klage veiskilt");
            assertThat(hjelp(kommune, "brendenn").menteDu()).as("navn").isEmpty();
            assertThat(hjelp(kommuner.ny(), "veiskitl").menteDu())
                    .as("en annen kommune")
                    .isEmpty();
            offentlig.trekkTilbake(id, "Skulle ikke vært ute");
            assertThat(hjelp(kommune, "veiskitl").menteDu()).as("trukket").isEmpty();
            assertThat(ordet(kommune, "veiskilt")).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "dato:31.2.2026, dato",
        "orgnr:900000022, orgnr_offentlig",
        "900 000 022, orgnr_offentlig",
        "dokument:brann, dokument_offentlig",
        "og, vanlig"
    })
    void det_som_ikke_kan_soekes_sier_hvorfor(String skrevet, String kode) {
        var kommune = kommuner.ny();
        assertThat(finn(kommune, skrevet)).isEmpty();
        assertThat(hjelp(kommune, skrevet).raad()).extracting(Raad::kode).contains(kode);
    }

    @Test
    void et_utelatt_navn_roeper_ikke_at_det_staar_der() {
        var kommune = kommuner.ny();
        Kommunevalg.gjoerI(kommune, () -> {
            gammel("Klage på veiskilt");
            assertThat(finn(kommune, "veiskilt -brenden")).hasSize(1);
            assertThat(finn(kommune, "veiskilt -lindstad")).hasSize(1);
        });
    }

    @Test
    void rollen_offentlig_kan_ikke_lese_annet_enn_det_som_er_lagt_ut() {
        assertThat(sql.sql("""
                        select count(*) from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm')
                          and has_table_privilege('offentlig', c.oid, 'select')
                          and c.relname not in ('kommune_fakta', 'offentlig_journalpost', 'offentlig_vokabular')
                          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'kommune_id')
                        """).query(Integer.class).single()).isZero();
        assertThat(sql.sql("""
                        select count(*) from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm')
                          and has_table_privilege('offentlig', c.oid, 'insert, update, delete, truncate')
                        """).query(Integer.class).single()).isZero();
    }

    private Void gammel(String tittel) {
        return Klokke.bundet(Instant.parse("2025-03-10T10:00:00Z"), () -> {
            var mal = proeve.inngaaende(saker.opprett(proeve.sak("Veier")), tittel);
            var parter = List.of(
                    Part.avsender("Tor Brenden", "", "", true, false),
                    Part.avsender("Namnå maskin AS", "", "", false, false));
            return leggUt(journal.journalfoer(med(mal, Journalstatus.JOURNALFOERT, parter)));
        });
    }

    private Void leggUt(JournalpostId id) {
        offentlig.leggUt(id);
        return null;
    }

    private JournalpostId post(String tittel) {
        var mal = proeve.inngaaende(saker.opprett(proeve.sak("Sak")), tittel);
        return journal.journalfoer(med(mal, Journalstatus.JOURNALFOERT, mal.parter()));
    }

    private static NyJournalpost med(NyJournalpost mal, Journalstatus status, List<Part> parter) {
        return new NyJournalpost(
                mal.sak(),
                mal.type(),
                status,
                mal.tittel(),
                Optional.empty(),
                mal.mottattDato(),
                mal.sendtDato(),
                mal.forfallsdato(),
                mal.administrativEnhet(),
                mal.saksbehandler(),
                mal.kanal(),
                parter,
                mal.skjerming(),
                mal.dokumenter());
    }

    private int ordet(Kommune kommune, String ord) {
        return sql.sql("select count(*) from offentlig_vokabular where kommune_id = ? and ord = ?")
                .params(kommune.id(), ord)
                .query(Integer.class)
                .single();
    }

    private static Utvalg utvalg(Kommune kommune, String ord) {
        return new Utvalg(
                List.of(kommune.id()),
                Sporring.lesOffentlig(ord),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private Soekehjelp hjelp(Kommune kommune, String ord) {
        return soek.hjelp(utvalg(kommune, ord), false);
    }

    private List<OffentligPost> finn(Kommune kommune, String ord) {
        var utvalg = utvalg(kommune, ord);
        var funnet = soek.finn(utvalg, 10);
        assertThat(soek.tell(utvalg).antall()).isEqualTo(funnet.size());
        return funnet;
    }

    private List<String> handlinger(JournalpostId id) {
        return logg.forObjekt(id.verdi()).stream()
                .map(linje -> linje.handling())
                .filter(handling -> !handling.equals("endret"))
                .toList();
    }

    private void embargo(int dager) {
        new TransactionTemplate(transaksjoner)
                .executeWithoutResult(status -> sql.sql("""
                        insert into innstilling (kommune_id, navn, gyldig_fra, verdi, kilde)
                        values (?, 'publisering.embargo_virkedager', date '2020-01-01', ?, 'prøve')
                        """)
                        .params(Kommunevalg.valgt().id(), String.valueOf(dager))
                        .update());
    }
}
