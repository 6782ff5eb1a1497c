package no.dokumentsenter.periodekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevedatabase;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.dokument.NyttDokument;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.journal.Flyttinger;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.journal.Journalstatus;
import no.dokumentsenter.journal.NyJournalpost;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.SakId;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each control with one that is found and one that is not. */
@Produkttest
class KontrolleneTest {
    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Journal journal;

    @Autowired
    OffentligJournal offentlig;

    @Autowired
    Flyttinger flyttinger;

    @Autowired
    Periodekontroller kontroller;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transaksjoner;

    private Kommune kommune;
    private Person kari;
    private SakId sak;

    @BeforeEach
    void enSak() {
        kommune = kommuner.ny();
        kari = personer.arkivar(kommune);
        sak = naa(() -> saker.opprett(proeve.sak("Byggesak")));
    }

    @Test
    void en_reservasjon_eldre_enn_seksti_dager_blir_funnet() {
        var gammel = foer(61, this::reservert);
        foer(60, this::reservert);
        assertThat(poster("reservasjon")).containsExactly(gammel);
    }

    @Test
    void det_som_er_ferdigstilt_regnes_fra_da_det_ble_ferdigstilt() {
        var gammel = foer(30, this::reservert);
        var ny = foer(30, this::reservert);
        foer(10, () -> bli(gammel, Journalstatus.F));
        foer(1, () -> bli(ny, Journalstatus.F));
        assertThat(poster("ferdig_ikke_journalfoert")).containsExactly(gammel);
        assertThat(funn("ferdig_ikke_journalfoert").getFirst().dager()).isEqualTo(10);
    }

    @Test
    void tre_virkedager_er_ikke_gaatt_foer_den_tredje_er_over() {
        // Finished on a Friday: Monday, Tuesday and Wednesday are the three.
        var brev = ved("2026-11-13T10:00:00Z", this::reservert);
        ved("2026-11-13T10:00:00Z", () -> bli(brev, Journalstatus.F));
        assertThat(ved("2026-11-18T10:00:00Z", () -> posterNaa("ferdig_ikke_journalfoert")))
                .isEmpty();
        assertThat(ved("2026-11-19T10:00:00Z", () -> posterNaa("ferdig_ikke_journalfoert")))
                .containsExactly(brev);
    }

    @Test
    void det_som_er_midlertidig_registrert_i_mer_enn_en_dag_blir_funnet() {
        var gammel = foer(2, () -> journal.journalfoer(inn("Brev").status(Journalstatus.M)));
        foer(1, () -> journal.journalfoer(inn("Brev").status(Journalstatus.S)));
        assertThat(poster("midlertidig_registrert")).containsExactly(gammel);
    }

    @Test
    void et_brev_som_er_sendt_og_ikke_journalfoert_blir_funnet() {
        var sendt = foer(5, this::sendt);
        var journalfoert = foer(5, this::sendt);
        foer(5, () -> bli(journalfoert, Journalstatus.JOURNALFOERT));
        foer(1, this::sendt);
        assertThat(poster("ekspedert_ikke_journalfoert")).containsExactly(sendt);
    }

    @Test
    void en_post_uten_dokument_uten_fil_eller_med_tom_fil_blir_funnet() {
        var utenFil = naa(() -> journal.journalfoer(
                inn("Uten fil").dokumenter(List.of(new NyttDokument("H", "Brev", "B", List.of())))));
        var tom = naa(() -> journal.journalfoer(
                inn("Tom fil").dokumenter(List.of(new NyttDokument("H", "Brev", "B", List.of(tomFil()))))));
        var utenDokument = naa(() ->
                journal.journalfoer(new Nypost(inn("Uten dokument").status(Journalstatus.M)).dokumenter(List.of())));
        i("select sett_journalstatus(?, ?, 1, 'J', null, 'proeve', now())", utenDokument);
        naa(() -> journal.journalfoer(inn("Hel").ny()));
        assertThat(funn("dokument_uten_fil"))
                .extracting(en -> en.journalpost().orElseThrow(), Funn::detalj)
                .containsExactlyInAnyOrder(
                        tuple(utenFil, "uten_fil"), tuple(tom, "uten_fil"), tuple(utenDokument, "ingen_dokumenter"));
    }

    @Test
    void en_fil_som_er_borte_eller_endret_i_lageret_blir_funnet_naar_den_leses() throws IOException {
        var borte = naa(() -> proeve.dokument("a.pdf", "borte " + UUID.randomUUID()));
        var endret = naa(() -> proeve.dokument("b.pdf", "endret " + UUID.randomUUID()));
        var medBorte = naa(() -> journal.journalfoer(inn("Borte").dokumenter(List.of(borte))));
        var medEndret = naa(() -> journal.journalfoer(inn("Endret").dokumenter(List.of(endret))));
        naa(() -> journal.journalfoer(inn("Hel").ny()));
        var plass = fil(borte);
        Files.delete(plass);
        Files.writeString(fil(endret), "noe annet");

        assertThat(poster("fil_skadet")).isEmpty();
        assertThat(naa(() -> kontroller.kjoer("fil_skadet")).antall()).isEqualTo(2);
        assertThat(funn("fil_skadet"))
                .extracting(en -> en.journalpost().orElseThrow(), Funn::detalj)
                .containsExactlyInAnyOrder(tuple(medBorte, "mangler"), tuple(medEndret, "endret"));
        Files.writeString(plass, "lagt tilbake, men ikke den samme");
        assertThat(naa(() -> kontroller.kjoer("fil_skadet")).antall()).isEqualTo(2);
        assertThat(funn("fil_skadet")).extracting(Funn::detalj).containsOnly("endret");
    }

    @Test
    void et_ubesvart_brev_i_en_avsluttet_sak_blir_funnet() {
        var brev = naa(() -> journal.journalfoer(inn("Søknad").ny()));
        assertThat(poster("ubesvart_i_avsluttet_sak")).isEmpty();
        i("update saksmappe set saksstatus = 'A' where kommune_id = ? and id = ?", sak.verdi());
        assertThat(poster("ubesvart_i_avsluttet_sak")).containsExactly(brev);
    }

    @Test
    void en_aapen_sak_uten_noe_nytt_paa_tolv_maaneder_blir_funnet() {
        var gammel = foer(400, () -> saker.opprett(proeve.sak("Gammel sak")));
        var levende = foer(400, () -> saker.opprett(proeve.sak("Levende sak")));
        var lukket = foer(400, () -> saker.opprett(proeve.sak("Lukket sak")));
        naa(() -> journal.journalfoer(proeve.inngaaende(levende, "Nytt brev")));
        i("update saksmappe set saksstatus = 'A' where kommune_id = ? and id = ?", lukket.verdi());
        assertThat(funn("sak_uten_aktivitet")).extracting(Funn::sak).containsExactly(gammel);
        assertThat(funn("sak_uten_aktivitet").getFirst().journalpost()).isEmpty();
    }

    @Test
    void en_post_uten_dokumentdato_blir_funnet() {
        var udatert = naa(() -> journal.journalfoer(inn("Udatert").dato(Optional.empty())));
        naa(() -> journal.journalfoer(inn("Datert").ny()));
        assertThat(poster("dokumentdato_mangler")).containsExactly(udatert);
    }

    @Test
    void skjerming_uten_hjemmel_blir_funnet() {
        var tom = naa(() -> journal.journalfoer(inn("Skjermet brev").skjermet("13-1", "offl. § 13")));
        i("update skjerming set skjermingshjemmel = ' ' where kommune_id = ? and journalpost_id = ?", tom.verdi());
        var navn = naa(() -> journal.journalfoer(inn("Skjult avsender")
                .parter(List.of(Part.avsender("Tor Brenden", "Kaffegata 9, 2270 Flisa", "", true, true)))));
        naa(() -> journal.journalfoer(inn("Skjermet med hjemmel").skjermet("13-1", "offl. § 13")));
        assertThat(poster("skjerming_uten_hjemmel")).containsExactlyInAnyOrder(tom, navn);
    }

    @Test
    void en_skjerming_som_er_utloept_eller_midlertidig_blir_funnet_og_ingenting_aapnes() {
        var utloept = naa(() -> journal.journalfoer(inn("Utløpt brev").skjermet("13-1", "offl. § 13")));
        i(
                "update skjerming set skjerming_opphoerer_dato = current_date where kommune_id = ? and journalpost_id = ?",
                utloept.verdi());
        var midlertidig =
                foer(15, () -> journal.journalfoer(inn("Gammelt brev").skjermet("XX", "Midlertidig skjermet")));
        foer(14, () -> journal.journalfoer(inn("Nytt brev").skjermet("XX", "Midlertidig skjermet")));
        foer(15, () -> journal.journalfoer(inn("Varig brev").skjermet("13-1", "offl. § 13")));
        naa(() -> kontroller.kjoer("skjerming_utloept"));
        assertThat(poster("skjerming_utloept")).containsExactlyInAnyOrder(utloept, midlertidig);
        assertThat(naa(() -> journal.hent(utloept)).offentligTittel()).contains("*****");
    }

    @Test
    void et_hull_i_en_nummerserie_blir_funnet() {
        assertThat(naa(() -> kontroller.kjoer("hull_i_numre")).antall()).isZero();
        naa(() -> journal.journalfoer(inn("Brev").ny()));
        i("update teller set siste = siste + 1 where kommune_id = ? and serie = ?", "journal");
        assertThat(naa(() -> kontroller.kjoer("hull_i_numre")).antall()).isEqualTo(1);
        assertThat(naa(() -> kontroller.hull(kontroll("hull_i_numre")))).hasSize(1);
    }

    @Test
    void det_som_laa_lenge_foer_det_ble_journalfoert_blir_funnet_med_tid_per_enhet() {
        var sen = foer(
                3, () -> journal.journalfoer(inn("Sen").mottatt(Instant.now().minus(Duration.ofDays(13)))));
        foer(3, () -> journal.journalfoer(inn("I tide").mottatt(Instant.now().minus(Duration.ofDays(10)))));
        assertThat(poster("journaltid")).containsExactly(sen);
        assertThat(naa(() -> kontroller.tall(kontroll("journaltid"))))
                .containsExactly(new Enhetstall("Plan og byggesak", 1, 10));
    }

    @Test
    void det_som_ikke_er_lagt_ut_blir_funnet_ogsaa_etter_journalkontrollens_vindu() {
        var glemt = foer(100, () -> journal.journalfoer(inn("Glemt").ny()));
        var ute = foer(100, () -> journal.journalfoer(inn("Lagt ut").ny()));
        naa(() -> {
            offentlig.leggUt(List.of(journal.hent(ute)));
            return true;
        });
        foer(10, () -> journal.journalfoer(inn("Ny").ny()));
        assertThat(poster("ikke_lagt_ut")).containsExactly(glemt);
    }

    @Test
    void en_sak_som_er_opprettet_og_glemt_blir_funnet_og_det_gjelder_ogsaa_en_som_er_toemt() {
        var glemt = foer(61, () -> saker.opprett(proeve.sak("Glemt")));
        var toemt = foer(61, () -> saker.opprett(proeve.sak("Tømt")));
        var brukt = foer(61, () -> saker.opprett(proeve.sak("Brukt")));
        foer(60, () -> saker.opprett(proeve.sak("Ny nok")));
        naa(() -> journal.journalfoer(proeve.inngaaende(brukt, "Brev")));
        var flyttes = naa(() -> journal.journalfoer(proeve.inngaaende(toemt, "Brev")));
        naa(() -> flyttinger.flytt(toemt, List.of(flyttes), brukt, "Feil sak"));
        assertThat(funn("sak_uten_innhold")).extracting(Funn::sak).containsExactlyInAnyOrder(glemt, toemt);
    }

    @Test
    void et_brev_uten_den_det_er_fra_eller_til_blir_funnet_og_en_kopi_teller_ikke() {
        var utenAvsender = naa(() -> journal.journalfoer(inn("Brev").ny()));
        naa(() -> journal.journalfoer(inn("Helt brev").ny()));
        var svar = naa(() -> proeve.utgaaende(sak, "Svar", Journalstatus.JOURNALFOERT, "papir"));
        var kopi = new Part("EK", "Kari Moen", Optional.empty(), "", "", "", "", true, false);
        var bareKopi = naa(() -> journal.journalfoer(
                new Nypost(svar).parter(List.of(svar.parter().getFirst(), kopi))));
        utenNavn("EA", utenAvsender);
        utenNavn("EM", bareKopi);
        assertThat(poster("part_mangler")).containsExactlyInAnyOrder(utenAvsender, bareKopi);
    }

    @Test
    void et_utgaaende_brev_som_er_journalfoert_uten_aa_vaere_sendt_blir_funnet() {
        var usendt =
                naa(() -> journal.journalfoer(proeve.utgaaende(sak, "Usendt", Journalstatus.JOURNALFOERT, "papir")));
        var sendt = naa(this::sendt);
        naa(() -> bli(sendt, Journalstatus.JOURNALFOERT));
        naa(this::reservert);
        assertThat(poster("utgaaende_ikke_sendt")).containsExactly(usendt);
    }

    @Test
    void det_som_har_ventet_paa_svar_i_mer_enn_et_kvartal_blir_funnet() {
        var gammel = naa(
                () -> journal.journalfoer(inn("Gammel").mottatt(Instant.now().minus(Duration.ofDays(91)))));
        naa(() -> journal.journalfoer(inn("Ny nok").mottatt(Instant.now().minus(Duration.ofDays(90)))));
        assertThat(poster("ventet_lenge")).containsExactly(gammel);
    }

    @Test
    void det_som_ligger_hos_en_som_har_sluttet_blir_funnet_og_det_som_er_besvart_blir_ikke_det() {
        var venter = naa(() -> journal.journalfoer(inn("Venter").ny()));
        var utkast = naa(this::reservert);
        naa(() -> journal.journalfoer(proeve.utgaaende(sak, "Ferdig", Journalstatus.JOURNALFOERT, "papir")));
        assertThat(poster("saksbehandler_sluttet")).containsExactlyInAnyOrder(venter, utkast);

        var navn = naa(() -> journal.hent(venter).saksbehandler());
        var ola = personer.saksbehandler(kommune, navn);
        assertThat(poster("saksbehandler_sluttet")).isEmpty();

        sql.sql("update bruker set sluttet_dato = current_date - 1 where brukernavn = ?")
                .param(ola.brukernavn())
                .update();
        assertThat(poster("saksbehandler_sluttet")).containsExactlyInAnyOrder(venter, utkast);
    }

    private JournalpostId reservert() {
        return journal.journalfoer(proeve.utgaaende(sak, "Svar", Journalstatus.R, "papir"));
    }

    private JournalpostId sendt() {
        var brev = reservert();
        bli(brev, Journalstatus.F);
        return bli(brev, Journalstatus.EKSPEDERT);
    }

    private void utenNavn(String type, JournalpostId brev) {
        i("""
                select rett_journalpost(p.kommune_id, p.journalpost_id, p.id, 'korrespondansepartNavn', '', 'Proeve', 'proeve',
                                        now(), gen_random_uuid())
                from korrespondansepart p where p.kommune_id = ? and p.journalpost_id = ? and p.korrespondanseparttype = '%s'
                """.formatted(type), brev);
    }

    private JournalpostId bli(JournalpostId id, Journalstatus ny) {
        journal.settStatus(id, journal.hent(id).versjon(), ny, Optional.empty());
        return id;
    }

    private Nypost inn(String tittel) {
        return new Nypost(proeve.inngaaende(sak, tittel));
    }

    /** A letter that came in, with something other than usual. */
    private record Nypost(NyJournalpost ny) {
        NyJournalpost status(Journalstatus status) {
            return med(status, ny.dokumentetsDato(), ny.mottattDato(), ny.parter(), ny.skjerming(), ny.dokumenter());
        }

        NyJournalpost dokumenter(List<NyttDokument> dokumenter) {
            return med(ny.status(), ny.dokumentetsDato(), ny.mottattDato(), ny.parter(), ny.skjerming(), dokumenter);
        }

        NyJournalpost dato(Optional<LocalDate> dato) {
            return med(ny.status(), dato, ny.mottattDato(), ny.parter(), ny.skjerming(), ny.dokumenter());
        }

        NyJournalpost mottatt(Instant naar) {
            return med(
                    ny.status(), ny.dokumentetsDato(), Optional.of(naar), ny.parter(), ny.skjerming(), ny.dokumenter());
        }

        NyJournalpost parter(List<Part> parter) {
            return med(ny.status(), ny.dokumentetsDato(), ny.mottattDato(), parter, ny.skjerming(), ny.dokumenter());
        }

        NyJournalpost skjermet(String kode, String hjemmel) {
            var skjerming = Optional.of(new NySkjerming(kode, hjemmel, List.of(0), true, true));
            return med(ny.status(), ny.dokumentetsDato(), ny.mottattDato(), ny.parter(), skjerming, ny.dokumenter());
        }

        private NyJournalpost med(
                Journalstatus status,
                Optional<LocalDate> dato,
                Optional<Instant> mottatt,
                List<Part> parter,
                Optional<NySkjerming> skjerming,
                List<NyttDokument> dokumenter) {
            return new NyJournalpost(
                    ny.sak(),
                    ny.type(),
                    status,
                    ny.tittel(),
                    dato,
                    mottatt,
                    ny.sendtDato(),
                    ny.forfallsdato(),
                    ny.administrativEnhet(),
                    ny.saksbehandler(),
                    ny.kanal(),
                    parter,
                    skjerming,
                    dokumenter);
        }
    }

    private NyttDokument.Objekt tomFil() {
        var hel = proeve.dokument("tom.pdf", "").objekter().getFirst();
        return new NyttDokument.Objekt("A", "fmt/477", "tom.pdf", "application/pdf", hel.sjekksum(), 0);
    }

    private static Path fil(NyttDokument dokument) throws IOException {
        var sum = dokument.objekter().getFirst().sjekksum();
        try (var alle = Files.walk(Proevedatabase.mappe().resolve("dokumentlager"))) {
            return alle.filter(en -> en.getFileName().toString().equals(sum))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<JournalpostId> poster(String kode) {
        return naa(() -> posterNaa(kode));
    }

    private List<JournalpostId> posterNaa(String kode) {
        return kontroller.funn(kontroll(kode), 0, 100).stream()
                .map(en -> en.journalpost().orElseThrow())
                .toList();
    }

    private List<Funn> funn(String kode) {
        return naa(() -> kontroller.funn(kontroll(kode), 0, 100));
    }

    private Periodekontroll kontroll(String kode) {
        return kontroller.hent(kode).kontroll();
    }

    private void i(String setning, Object objekt) {
        var verdi = objekt instanceof JournalpostId post ? post.verdi() : objekt;
        naa(() -> new TransactionTemplate(transaksjoner).execute(status -> {
            var spoer = sql.sql(setning).params(kommune.id(), verdi);
            return setning.startsWith("select") ? spoer.query().listOfRows().size() : spoer.update();
        }));
    }

    private <T> T naa(ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Kommunevalg.i(kommune, () -> Paalogget.som(kari, arbeid));
    }

    private <T> T foer(int dager, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Klokke.bundet(Instant.now().minus(Duration.ofDays(dager)), () -> naa(arbeid));
    }

    private <T> T ved(String naar, ScopedValue.CallableOp<T, RuntimeException> arbeid) {
        return Klokke.bundet(Instant.parse(naar), () -> naa(arbeid));
    }
}
