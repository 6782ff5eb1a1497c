package no.dokumentsenter.originaler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import no.dokumentsenter.felles.Klokke;
import no.dokumentsenter.papir.Skannestand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What data alone says about paper that is to be destroyed. */
class UnntaksreglerTest {
    private static final LocalDate GRENSE = LocalDate.of(1950, 12, 31);

    @Test
    void et_brev_fra_1950_bevares_og_et_fra_1951_ikke() {
        assertThat(funn(papir("journalfoert", null, "J", LocalDate.of(1950, 12, 31), true)))
                .containsExactly(Datafunn.FRA_1950);
        assertThat(funn(papir("journalfoert", null, "J", LocalDate.of(1951, 1, 1), true)))
                .isEmpty();
    }

    @Test
    void det_som_staar_i_koeen_eller_har_falt_ut_av_journalen_makuleres_ikke() {
        for (var status : new String[] {"klar", "venter", "behandles", "feilet", "karantene"}) {
            assertThat(funn(papir(status, null, null, null, true))).containsExactly(Datafunn.IKKE_JOURNALFOERT);
        }
        for (var status : new String[] {"U", "R", "M"}) {
            assertThat(funn(papir("journalfoert", null, status, null, true)))
                    .containsExactly(Datafunn.IKKE_JOURNALFOERT);
        }
        assertThat(funn(papir("avsluttet", "reklame", null, null, true))).isEmpty();
    }

    @Test
    void papir_som_hoerer_til_en_annen_makuleres_ikke_her() {
        assertThat(funn(papir("avsluttet", "feil_kommune", null, null, true))).containsExactly(Datafunn.ANNEN_MOTTAKER);
        assertThat(funn(papir("avsluttet", "feil_mottaker", null, null, true)))
                .containsExactly(Datafunn.ANNEN_MOTTAKER);
    }

    @Test
    void et_enkeltbrev_maa_vaere_sammenlignet_med_skanningen() {
        assertThat(funn(papir("journalfoert", null, "J", null, false))).containsExactly(Datafunn.KONTROLL_MANGLER);
    }

    @Test
    void et_brev_i_en_bunt_har_buntens_kontroller_og_sin_egen_stikkproeve() {
        var papir = papir("journalfoert", null, "J", null, false);
        assertThat(funn(papir, stand(0, 0, false, null))).isEmpty();
        assertThat(funn(papir, stand(1, 0, false, null))).containsExactly(Datafunn.KONTROLL_MANGLER);
        assertThat(funn(papir, stand(0, 1, false, null))).containsExactly(Datafunn.SKANNEFEIL);
        assertThat(funn(papir, stand(0, 0, true, null))).containsExactly(Datafunn.KONTROLL_MANGLER);
        assertThat(funn(papir, stand(0, 0, true, false))).containsExactly(Datafunn.SKANNEFEIL);
        assertThat(funn(papir, stand(0, 0, true, true))).isEmpty();
    }

    private static Iterable<Datafunn> funn(Originalpapir papir) {
        return Unntaksregler.funn(papir, Optional.empty(), GRENSE);
    }

    private static Iterable<Datafunn> funn(Originalpapir papir, Skannestand stand) {
        return Unntaksregler.funn(papir, Optional.of(stand), GRENSE);
    }

    private static Skannestand stand(int mangler, int avvik, boolean trukket, @Nullable Boolean iOrden) {
        return new Skannestand(UUID.randomUUID(), UUID.randomUUID(), 1, 3, 1, mangler, avvik, trukket, iOrden);
    }

    private static Originalpapir papir(
            String status,
            @Nullable String grunn,
            @Nullable String journalstatus,
            @Nullable LocalDate datert,
            boolean kontrollert) {
        var naa = OffsetDateTime.now(Klokke.OSLO);
        return new Originalpapir(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                1,
                2,
                "noen",
                naa,
                null,
                null,
                null,
                null,
                null,
                status,
                grunn,
                "brev.pdf",
                naa,
                journalstatus == null ? null : UUID.randomUUID(),
                journalstatus,
                datert,
                2026,
                1,
                1,
                kontrollert);
    }
}
