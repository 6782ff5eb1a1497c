package no.dokumentsenter.postmottak.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.postmottak.forslag.Titteldom.Brevtitler;
import org.junit.jupiter.api.Test;

/** What one sender's letters of a kind are called: learned from most of them, and never a number or a name. */
class TitteldomTest {
    private static final Set<String> NAVN = Set.of("kverndokk", "ola");

    private static Brevtitler kalt(String overskrift, String tittel) {
        return new Brevtitler(overskrift, tittel, tittel, "");
    }

    private static List<Brevtitler> ganger(int antall, Brevtitler brev) {
        return Collections.nCopies(antall, brev);
    }

    @SafeVarargs
    private static List<Brevtitler> alle(List<Brevtitler>... deler) {
        var ut = new ArrayList<Brevtitler>();
        for (var del : deler) ut.addAll(del);
        return ut;
    }

    private static Optional<Titteldom.Svar> laer(List<Brevtitler> brev, String overskrift, String eiendom) {
        return Titteldom.av(brev, overskrift, eiendom, NAVN::contains);
    }

    @Test
    void tre_som_er_kalt_det_samme_gir_tittelen() {
        var brev = ganger(3, kalt("Oversendelse av dokument", "Vedtak om avkjørsel"));

        assertThat(laer(brev, "Oversendelse av dokument", "")).hasValueSatisfying(svar -> {
            assertThat(svar.tittel()).isEqualTo("Vedtak om avkjørsel");
            assertThat(svar.antall()).isEqualTo(3);
            assertThat(svar.vekt()).isEqualTo(99);
        });
        assertThat(laer(brev.subList(0, 2), "Oversendelse av dokument", ""))
                .as("to er for få")
                .isEmpty();
    }

    @Test
    void godtatte_overskrifter_teller_imot_de_rettede() {
        var brev = alle(
                ganger(3, kalt("Oversendelse av dokument", "Vedtak om avkjørsel")),
                ganger(5, kalt("Oversendelse av dokument", "Oversendelse av dokument")));

        assertThat(laer(brev, "Oversendelse av dokument", ""))
                .as("de fleste ble godtatt som de sto")
                .isEmpty();
        assertThat(laer(brev.subList(0, 6), "Oversendelse av dokument", ""))
                .hasValueSatisfying(svar -> assertThat(svar.vekt()).isEqualTo(50));
    }

    @Test
    void et_annet_slags_brev_fra_samme_avsender_laerer_ikke_bort_sin_tittel() {
        var brev = ganger(4, kalt("Oversendelse av dokument", "Vedtak om avkjørsel"));

        assertThat(laer(brev, "Varsel om tilsyn med gravplassen", "")).isEmpty();
        assertThat(laer(brev, "", "")).isEmpty();
    }

    @Test
    void eiendommen_er_det_nye_brevets_egen() {
        var brev = List.of(
                new Brevtitler("Oversendelse", "Avkjørsel til gnr. 4/5", "Avkjørsel til gnr. 4/5", "4/5"),
                new Brevtitler("Oversendelse", "Avkjørsel til gnr. 7/12", "Avkjørsel til gnr. 7/12", "7/12"),
                new Brevtitler("Oversendelse", "Avkjørsel til gnr. 44/5", "Avkjørsel til gnr. 44/5", "44/5"));

        assertThat(laer(brev, "Oversendelse", "9/1"))
                .hasValueSatisfying(svar -> assertThat(svar.tittel()).isEqualTo("Avkjørsel til gnr. 9/1"));
        assertThat(laer(brev, "Oversendelse", ""))
                .as("uten eiendom sies ingenting")
                .isEmpty();
    }

    @Test
    void et_nummer_eller_et_navn_i_tittelen_laeres_aldri() {
        assertThat(laer(ganger(4, kalt("Oversendelse", "Sak 2026/114 avkjørsel")), "Oversendelse", ""))
                .isEmpty();
        assertThat(laer(ganger(4, kalt("Oversendelse", "Klage fra Kverndokk")), "Oversendelse", ""))
                .isEmpty();
        assertThat(laer(ganger(4, kalt("Oversendelse", "Avkjørsel for Ola.")), "Oversendelse", ""))
                .isEmpty();
    }

    @Test
    void ordene_publikum_ikke_saa_foelger_med_naar_de_fleste_hadde_dem() {
        var brev = ganger(
                3, new Brevtitler("Oversendelse", "Melding om barn i barnehage", "Melding om ***** barnehage", ""));

        assertThat(laer(brev, "Oversendelse", ""))
                .hasValueSatisfying(svar -> assertThat(svar.skjermedeOrd()).containsExactly(2, 3));
        var delt = alle(brev, ganger(3, kalt("Oversendelse", "Melding om barn i barnehage")));
        assertThat(laer(delt, "Oversendelse", ""))
                .hasValueSatisfying(svar -> assertThat(svar.skjermedeOrd()).isEmpty());
    }

    @Test
    void det_brevet_sier_selv_er_ikke_noe_aa_laere() {
        assertThat(laer(ganger(5, kalt("Vedtak", "Vedtak")), "Vedtak", "")).isEmpty();
    }
}
