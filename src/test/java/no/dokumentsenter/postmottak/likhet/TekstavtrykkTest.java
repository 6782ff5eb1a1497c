package no.dokumentsenter.postmottak.likhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When two texts are the same letter, and what differs. */
class TekstavtrykkTest {
    private static final String BREV = """
            Vi viser til befaring den 3. mars og søker med dette om å få legge om den kommunale vannledningen forbi eiendommen
            vår i Mossevegen. Ledningen ligger i dag under uthuset, og det er ikke mulig å komme til den uten å rive gulvet.
            Naboen i øst er enig i at ledningen flyttes til grøfta langs vegen, og har skrevet under på vedlagte erklæring.
            Arbeidet kan gjøres av rørlegger Holtet når telen har gått, og vi dekker vår del av kostnaden slik vi ble enige om.
            """;

    private static final String ANNET = """
            Styret i grendelaget ber om at gatelysene fra skolen til samfunnshuset blir slått på igjen før høsten. Barna går
            langs fylkesvegen i mørket, og trafikken har økt etter at butikken åpnet. Vi har spurt før uten å få svar, og håper
            at saken nå kan tas opp i formannskapet sammen med budsjettet for neste år. Ta gjerne kontakt med lederen vår.
            """;

    @Test
    void samme_brev_skannet_med_en_feil_i_hvert_tyvende_ord_er_mer_enn_halvt_likt() {
        for (var froe = 0; froe < 20; froe++) {
            assertThat(likhet(BREV, skannet(BREV, froe))).as("frø %d", froe).isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void to_like_tekster_er_helt_like_uansett_linjeskift_og_store_bokstaver() {
        assertThat(likhet(BREV, BREV.toUpperCase(java.util.Locale.ROOT).replace('\n', ' ')))
                .isEqualTo(100);
    }

    @Test
    void to_ulike_brev_er_ikke_like() {
        assertThat(likhet(BREV, ANNET)).isLessThan(10);
    }

    @Test
    void like_brev_har_en_gruppe_felles_og_ulike_har_ingen() {
        var brev = Tekstavtrykk.baand(Tekstavtrykk.av(BREV).orElseThrow());
        assertThat(felles(
                        brev,
                        Tekstavtrykk.baand(Tekstavtrykk.av(skannet(BREV, 1)).orElseThrow())))
                .isPositive();
        assertThat(felles(brev, Tekstavtrykk.baand(Tekstavtrykk.av(ANNET).orElseThrow())))
                .isZero();
    }

    @Test
    void en_hilsen_er_for_kort_til_aa_skille_brev_fra_hverandre() {
        assertThat(Tekstavtrykk.av("Hei! Se vedlagte brev. Med vennlig hilsen Kari"))
                .isEmpty();
    }

    @Test
    void ord_som_bare_den_ene_har_er_merket_og_tegn_og_store_bokstaver_er_ingen_forskjell() {
        var forskjell = Ordforskjell.mellom("Møtet er mandag 3. mars klokka ti.", "møtet er tirsdag 4. mars klokka ti");

        assertThat(forskjell.venstre())
                .containsExactly(
                        new Ordforskjell.Bit("Møtet er", false),
                        new Ordforskjell.Bit("mandag 3.", true),
                        new Ordforskjell.Bit("mars klokka ti.", false));
        assertThat(forskjell.hoeyre())
                .containsExactly(
                        new Ordforskjell.Bit("møtet er", false),
                        new Ordforskjell.Bit("tirsdag 4.", true),
                        new Ordforskjell.Bit("mars klokka ti", false));
    }

    @Test
    void en_tom_tekst_har_ingenting_aa_sammenligne() {
        assertThat(Ordforskjell.mellom("", "noe").venstre()).isEmpty();
        assertThat(Ordforskjell.mellom("", "noe").hoeyre()).containsExactly(new Ordforskjell.Bit("noe", true));
    }

    private static int likhet(String en, String annen) {
        return Tekstavtrykk.likhet(
                Tekstavtrykk.av(en).orElseThrow(), Tekstavtrykk.av(annen).orElseThrow());
    }

    private static long felles(long[] en, long[] annen) {
        return Arrays.stream(en)
                .filter(baand -> Arrays.stream(annen).anyMatch(b -> b == baand))
                .count();
    }

    /** One word in twenty misread. */
    private static String skannet(String tekst, int froe) {
        var ord = tekst.split("\\s+");
        var feil = new Random(froe)
                .ints(0, ord.length)
                .distinct()
                .limit(ord.length / 20)
                .boxed()
                .collect(Collectors.toSet());
        return IntStream.range(0, ord.length)
                .mapToObj(nr -> feil.contains(nr) ? "x" + ord[nr] : ord[nr])
                .collect(Collectors.joining(" "));
    }
}
