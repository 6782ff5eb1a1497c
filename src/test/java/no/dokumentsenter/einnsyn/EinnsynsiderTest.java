package no.dokumentsenter.einnsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.einnsyn.Einnsynsender.Sendedeler;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.journal.Journal;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.offentligjournal.OffentligJournal;
import no.dokumentsenter.sak.Saker;
import no.dokumentsenter.tilgang.Person;
import no.dokumentsenter.tilgang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page about eInnsyn, the entry's own page, and the evidence. */
@Einnsyntest
class EinnsynsiderTest {
    @Autowired
    MockMvcTester mvc;

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
    Einnsynoppsett oppsett;

    @Autowired
    Sendedeler deler;

    @Autowired
    Einnsyn einnsyn;

    private Kommune kommune;
    private Person arkivar;

    @BeforeEach
    void enArkivarIEnKommuneSomSender() {
        kommune = kommuner.ny(Proeveeinnsyn.nesteSlug());
        arkivar = personer.arkivar(kommune);
    }

    @Test
    void siden_sier_hva_som_vises_og_at_dette_er_en_oevelse() {
        ute("Brev");
        send();
        assertThat(side("/einnsyn"))
                .contains("eInnsyn viser det som er lagt ut", "Én post vises i eInnsyn", "til øving på denne maskinen");
    }

    @Test
    void siden_sier_hva_som_er_galt_og_hvordan_det_rettes() {
        var id = ute("Gjelder 41018012345");
        send();
        assertThat(side("/einnsyn"))
                .contains("Én post trenger deg", "mener at det står et fødselsnummer", "Send på nytt")
                .doesNotContain("41018012345");
        assertThat(side("/%s/journalpost/%s".formatted(kommune.slug(), id.verdi())))
                .contains("Ikke tatt imot av eInnsyn", "Én kvittering fra eInnsyn");
    }

    @Test
    void det_som_trenger_et_menneske_sendes_paa_nytt_naar_noen_ber_om_det() {
        var id = ute("Gjelder 41018012345");
        send();
        var til = "/%s/einnsyn/%s/paa-nytt".formatted(kommune.slug(), id.verdi());
        assertThat(mvc.post()
                        .uri(til)
                        .with(csrf())
                        .with(Proevepersoner.som(arkivar))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(side("/einnsyn")).contains("Én post er på vei til eInnsyn");
        send();
        assertThat(side("/einnsyn")).contains("Én post trenger deg");
    }

    @Test
    void det_som_er_ferdig_kan_ikke_sendes_paa_nytt() {
        var id = ute("Brev");
        send();
        assertThat(mvc.post()
                        .uri("/%s/einnsyn/%s/paa-nytt".formatted(kommune.slug(), id.verdi()))
                        .with(csrf())
                        .with(Proevepersoner.som(arkivar))
                        .exchange())
                .hasStatus(409)
                .bodyText()
                .contains("alt sendt");
    }

    @Test
    void beviset_sier_naar_posten_var_borte_fra_einnsyn_og_om_fristen_er_holdt() {
        var id = ute("Skulle aldri vært ute");
        send();
        trekk(id);
        assertThat(bevis(id)).contains("eInnsyn: ikke bekreftet borte ennå. Fristen er ");
        send();
        assertThat(bevis(id)).contains("eInnsyn: Borte fra eInnsyn ", "Fristen på 5 minutter er holdt");
        assertThat(side("/%s/journalpost/%s".formatted(kommune.slug(), id.verdi())))
                .contains("Borte fra eInnsyn", "Vist i eInnsyn", "2 kvitteringer fra eInnsyn");
    }

    @Test
    void en_kommune_uten_einnsyn_far_vite_hvem_som_setter_det_opp() {
        var uten = kommuner.ny();
        assertThat(mvc.get()
                        .uri("/einnsyn")
                        .with(Proevepersoner.som(personer.arkivar(uten)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Ingen sender til eInnsyn", "Drift setter det opp");
    }

    @Test
    void det_som_var_ute_foer_kommunen_begynte_sendes_naar_noen_ber_om_det() {
        var uten = kommuner.ny();
        Kommunevalg.gjoerI(
                uten,
                () -> offentlig.leggUt(
                        journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Sak")), "Fra før"))));
        assertThat(mvc.post()
                        .uri("/%s/einnsyn/send-det-som-mangler".formatted(uten.slug()))
                        .with(csrf())
                        .with(Proevepersoner.som(personer.arkivar(uten)))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(Kommunevalg.i(uten, einnsyn::tall).venter()).isEqualTo(1);
    }

    @Test
    void bare_den_som_legger_ut_ser_siden_og_naboens_poster_er_aldri_der() {
        ute("Gjelder 41018012345");
        send();
        var nabo = kommuner.ny(Proeveeinnsyn.nesteSlug());
        assertThat(mvc.get()
                        .uri("/einnsyn")
                        .with(Proevepersoner.som(personer.arkivar(nabo)))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain(kommune.slug())
                .doesNotContain("trenger deg");
        assertThat(mvc.get()
                        .uri("/einnsyn")
                        .with(Proevepersoner.som(personer.med(Rolle.SAKSBEHANDLER, kommune)))
                        .exchange())
                .hasStatus(404);
        assertThat(side("/arbeidsbord")).contains("sendte sist til eInnsyn").doesNotContain("secret_");
    }

    private JournalpostId ute(String tittel) {
        return Kommunevalg.i(kommune, () -> {
            var id = journal.journalfoer(proeve.inngaaende(saker.opprett(proeve.sak("Byggesak")), tittel));
            offentlig.leggUt(id);
            return id;
        });
    }

    private void trekk(JournalpostId id) {
        Kommunevalg.gjoerI(
                kommune,
                () -> Innlogget.som(arkivar.brukernavn(), () -> {
                    offentlig.trekkTilbake(id, "Skulle ikke vært ute");
                    return null;
                }));
    }

    private void send() {
        new Einnsynsender(kommune, oppsett.tjener(kommune).orElseThrow(), deler).runde();
    }

    private String bevis(JournalpostId id) {
        var trukket =
                Kommunevalg.i(kommune, () -> offentlig.tilbaketrekkinger(id)).getFirst();
        return side("/%s/journalpost/%s/tilbaketrekking/%s".formatted(kommune.slug(), id.verdi(), trukket.id()));
    }

    private String side(String sti) {
        var svar = mvc.get().uri(sti).with(Proevepersoner.som(arkivar)).exchange();
        assertThat(svar).hasStatusOk();
        try {
            return svar.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException umulig) {
            throw new AssertionError(umulig);
        }
    }
}
