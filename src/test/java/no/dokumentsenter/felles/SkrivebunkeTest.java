package no.dokumentsenter.felles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import no.dokumentsenter.Produkttest;
import no.dokumentsenter.Proevearkiv;
import no.dokumentsenter.Proevekommune;
import no.dokumentsenter.endringslogg.Endringslogg;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.sak.Saker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Produkttest
class SkrivebunkeTest {
    private static final String TELLER =
            "insert into teller (kommune_id, serie, journalenhet, aar, siste) values (?, 'sak', ?, ?, 1)";

    @Autowired
    Proevekommune kommuner;

    @Autowired
    Proevearkiv proeve;

    @Autowired
    Saker saker;

    @Autowired
    Endringslogg logg;

    @Autowired
    Skrivebunke bunke;

    @Autowired
    PlatformTransactionManager transaksjoner;

    @Test
    void det_som_er_skrevet_ses_av_neste_lesing_i_samme_transaksjon() {
        Kommunevalg.gjoerI(
                kommuner.ny(),
                () -> new TransactionTemplate(transaksjoner).executeWithoutResult(status -> {
                    var sak = saker.opprett(proeve.sak("Garasje"));
                    assertThat(saker.hent(sak).tittel()).isEqualTo("Garasje");
                }));
    }

    @Test
    void feil_i_noe_som_venter_stanser_alt_og_gir_nummeret_tilbake() {
        var naboen = kommuner.ny();
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var linjer = logg.kontroller().linjer();
            assertThatThrownBy(() -> new TransactionTemplate(transaksjoner).executeWithoutResult(status -> {
                        saker.opprett(proeve.sak("Kommer ikke med"));
                        bunke.senere(TELLER, naboen.id(), "fremmed", 2026);
                    }))
                    .isInstanceOf(DataAccessException.class);
            var neste = saker.hent(saker.opprett(proeve.sak("Garasje")));
            assertThat(neste.sakssekvensnummer()).isEqualTo(1);
            assertThat(logg.kontroller().linjer()).isEqualTo(linjer + 1);
        });
    }

    @Test
    void en_indre_transaksjon_tar_ikke_med_det_som_venter_i_den_ytre() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var indre = new TransactionTemplate(transaksjoner);
            indre.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            new TransactionTemplate(transaksjoner).executeWithoutResult(ytre -> {
                bunke.senere(TELLER, Kommunevalg.valgt().id(), "ytre", 2026);
                indre.executeWithoutResult(
                        status -> bunke.senere(TELLER, Kommunevalg.valgt().id(), "indre", 2026));
                ytre.setRollbackOnly();
            });
            assertThat(serier(Kommunevalg.valgt())).isEqualTo(1);
        });
    }

    @Test
    void loggen_i_en_indre_transaksjon_staar_selv_om_den_ytre_rulles_tilbake() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            var sak = saker.opprett(proeve.sak("Garasje")).verdi();
            var linjer = logg.kontroller().linjer();
            var indre = new TransactionTemplate(transaksjoner);
            indre.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            new TransactionTemplate(transaksjoner).executeWithoutResult(ytre -> {
                logg.hendt("saksmappe", sak, "ytre", null);
                indre.executeWithoutResult(status -> logg.hendt("saksmappe", sak, "indre", null));
                ytre.setRollbackOnly();
            });
            assertThat(logg.kontroller().linjer()).isEqualTo(linjer + 1);
            assertThat(logg.kontroller().hel()).isTrue();
        });
    }

    @Test
    void mange_skrivinger_kommer_alle_med_og_i_rekkefoelge() {
        Kommunevalg.gjoerI(kommuner.ny(), () -> {
            new TransactionTemplate(transaksjoner)
                    .executeWithoutResult(status -> IntStream.range(0, 1_000)
                            .forEach(nr ->
                                    bunke.senere(TELLER, Kommunevalg.valgt().id(), "s", nr)));
            assertThat(serier(Kommunevalg.valgt())).isEqualTo(1_000);
        });
    }

    @Test
    void utenfor_en_transaksjon_tas_ingenting_imot() {
        Kommunevalg.gjoerI(
                kommuner.ny(),
                () -> assertThatThrownBy(
                                () -> bunke.senere(TELLER, Kommunevalg.valgt().id(), "s", 2026))
                        .isInstanceOf(IllegalStateException.class));
    }

    private int serier(Kommune kommune) {
        var antall = new TransactionTemplate(transaksjoner)
                .execute(status -> bunke.queryForObject(
                        "select count(*) from teller where kommune_id = ? and journalenhet <> 'SENTRAL'",
                        Integer.class,
                        kommune.id()));
        return antall == null ? 0 : antall;
    }
}
