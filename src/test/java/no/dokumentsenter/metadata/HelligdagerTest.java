package no.dokumentsenter.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.dokumentsenter.Produkttest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Produkttest
class HelligdagerTest {
    @Autowired
    private JdbcClient sql;

    @Autowired
    private Helligdager helligdager;

    @Test
    void helligdagene_er_de_faste_og_de_som_foelger_paasken() {
        var fasit = new TreeSet<LocalDate>();
        for (int aar = 2025; aar <= 2030; aar++) fasit.addAll(iAaret(aar));
        assertThat(sql.sql("select dato from helligdag order by dato")
                        .query(LocalDate.class)
                        .list())
                .containsExactlyElementsOf(fasit);
    }

    @Test
    void en_frist_paa_fem_virkedager_hopper_over_paasken() {
        // Wednesday before Easter 2026: Thursday, Friday and Monday are holidays.
        assertThat(helligdager.virkedagEtter(LocalDate.of(2026, 4, 1), 5)).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void loerdag_og_soendag_er_ikke_virkedager() {
        assertThat(helligdager.erVirkedag(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(helligdager.erVirkedag(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(helligdager.erVirkedag(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test
    void et_aar_uten_helligdager_i_tabellen_gir_feil_og_ikke_en_gjettet_frist() {
        assertThatThrownBy(() -> helligdager.virkedagEtter(LocalDate.of(2030, 12, 30), 5))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Set<LocalDate> iAaret(int aar) {
        var paaske = paaske(aar);
        // 2027: the 17th of May is also Whit Monday.
        return new TreeSet<>(List.of(
                LocalDate.of(aar, 1, 1),
                LocalDate.of(aar, 5, 1),
                LocalDate.of(aar, 5, 17),
                LocalDate.of(aar, 12, 25),
                LocalDate.of(aar, 12, 26),
                paaske.minusDays(3),
                paaske.minusDays(2),
                paaske,
                paaske.plusDays(1),
                paaske.plusDays(39),
                paaske.plusDays(49),
                paaske.plusDays(50)));
    }

    /** Gauss' rule for the Gregorian calendar, good for 1900–2099 with its two exceptions. */
    private static LocalDate paaske(int aar) {
        int d = (19 * (aar % 19) + 24) % 30;
        int e = (2 * (aar % 4) + 4 * (aar % 7) + 6 * d + 5) % 7;
        int dager = d + e;
        if (d == 29 && e == 6 || d == 28 && e == 6 && aar % 19 > 10) dager -= 7;
        return LocalDate.of(aar, 3, 22).plusDays(dager);
    }
}
