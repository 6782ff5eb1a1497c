package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeseretningTest {
    private static final String BREV =
            "Vi viser til søknad om tillatelse til å bygge garasje på eiendommen. Saken skal behandles av kommunen.";

    @Test
    void et_brev_paa_norsk_staar_rett() {
        assertThat(Leseretning.staarRett(BREV, List.of(ord(60, 12)))).isTrue();
    }

    @Test
    void bokstaver_uten_spraak_ligger_opp_ned() {
        var snudd = "1Øeppaa p[Oqyuay 1ØJ U3JJUIA JPYS NEIPIA UdTJJUIA MEYSUOfsenIs 12JuruBa Ud.19JUIA JIP1aqae UUÅGag";
        assertThat(Leseretning.staarRett(snudd, List.of(ord(60, 12)))).isFalse();
    }

    @Test
    void ord_som_er_hoeyere_enn_brede_ligger_paa_siden() {
        assertThat(Leseretning.staarRett(BREV, List.of(ord(12, 60)))).isFalse();
    }

    @Test
    void en_side_nesten_uten_tekst_faar_ligge_som_den_kom() {
        assertThat(Leseretning.staarRett("Vedlegg 3", List.of(ord(12, 60)))).isTrue();
    }

    private static Ord ord(float bredde, float hoeyde) {
        return new Ord("garasje", 10, 10, bredde, hoeyde);
    }
}
