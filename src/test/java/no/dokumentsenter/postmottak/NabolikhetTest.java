package no.dokumentsenter.postmottak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.Proevepersoner;
import no.dokumentsenter.journal.Part;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.skjerming.NySkjerming;
import no.dokumentsenter.tilgang.Paalogget;
import no.dokumentsenter.tilgang.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The same letter to two municipalities: nothing is said of it across the wall until both have said that it may be. */
@Produkttest
class NabolikhetTest {
    private static final String[] BREV = {
        "Høringsbrev om felles vassdragsplan",
        "",
        "Vi sender planen for Glomma og sideelvene på høring til alle kommunene langs elva.",
        "Planen tar for seg flomvern, fiskevandring, badeplasser og naustene som ligger under",
        "hundreårsflommen. Vi ber om at hver kommune svarer for seg innen tre måneder, og at",
        "svaret sier hvilke strekninger som bør sikres først, og hva det vil koste."
    };

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevepersoner personer;

    @Autowired
    Proeveinntak inntak;

    @Autowired
    Proevearkiv arkiv;

    @Autowired
    Postmottak postmottak;

    @Autowired
    Postkoe koe;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    private Kommune her;
    private Kommune nabo;
    private Person begge;
    private UUID post;
    private UUID naboens;
    private Registrert brev;

    @BeforeEach
    void sammeBrevTilTo() throws IOException {
        her = kommuner.ny();
        nabo = kommuner.ny();
        begge = personer.arkivar(her, nabo);
        post = inntak.mottatt(her, Proeveinntak.brev(BREV)).id();
        naboens = inntak.mottatt(nabo, Proeveinntak.brev(BREV)).id();
        brev = registrer(her, post, Optional.empty());
    }

    @Test
    void ingenting_sies_om_naboens_brev_foer_begge_har_sagt_ja() throws IOException {
        var annet = registrer(nabo, naboens, Optional.empty());
        assertThat(side(begge)).doesNotContain("journalført i");

        slaaPaa(her);
        assertThat(side(begge)).as("only one has said yes").doesNotContain("journalført i");

        slaaPaa(nabo);
        assertThat(side(begge))
                .contains("Samme brev er journalført i", annet.nummer(), "/" + nabo.slug() + "/journalpost/");
    }

    @Test
    void naboens_uregistrerte_brev_er_ikke_til() throws IOException {
        slaaPaa(her);
        slaaPaa(nabo);

        assertThat(side(begge)).doesNotContain("journalført i", nabo.slug() + "/journalpost");
    }

    @Test
    void den_som_ikke_registrerer_hos_naboen_faar_ikke_vite_noe() throws IOException {
        registrer(nabo, naboens, Optional.empty());
        slaaPaa(her);
        slaaPaa(nabo);

        assertThat(side(personer.arkivar(her))).doesNotContain("journalført i", nabo.slug() + "/journalpost");
    }

    @Test
    void et_skjermet_brev_hos_en_av_dem_nevnes_ikke() throws IOException {
        registrer(nabo, naboens, Optional.of(new NySkjerming("13-1", "Offl. § 13", List.of(1), false, false)));
        slaaPaa(her);
        slaaPaa(nabo);

        assertThat(side(begge)).doesNotContain("journalført i", nabo.slug() + "/journalpost");
    }

    private Registrert registrer(Kommune kommune, UUID id, Optional<NySkjerming> skjerming) {
        return Paalogget.som(
                begge,
                () -> Kommunevalg.i(
                        kommune,
                        () -> postmottak.godta(
                                id,
                                koe.hent(id).versjon(),
                                new Registrering(
                                        Optional.empty(),
                                        Optional.of(arkiv.sak("Vassdragsplan")),
                                        "Høring, vassdragsplan",
                                        skjerming,
                                        Part.avsender("Vassdragsrådet", "", "", false, false),
                                        Optional.empty(),
                                        koe.hent(id).mottattDato().toInstant(),
                                        "Plan og byggesak",
                                        "Ola Grindvoll",
                                        List.of(),
                                        true,
                                        false))));
    }

    private String side(Person person) throws IOException {
        return mvc.get()
                .uri("/{slug}/journalpost/{id}", her.slug(), brev.journalpost())
                .with(Proevepersoner.som(person))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void slaaPaa(Kommune kommune) {
        inntak.les(
                kommune,
                () -> sql.sql("""
                        insert into innstilling (kommune_id, navn, gyldig_fra, verdi, kilde)
                        values (?, ?, date '2020-01-01', 'ja', 'prøve')
                        """)
                        .params(kommune.id(), no.dokumentsenter.kommune.Innstilling.LIKE_BREV.navn())
                        .update());
    }
}
