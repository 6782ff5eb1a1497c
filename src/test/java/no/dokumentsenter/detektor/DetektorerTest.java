package no.dokumentsenter.detektor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not stand openly, and what only looks like it. All identity numbers are synthetic: the month has 80 added. */
class DetektorerTest {
    private static final LocalDate IDAG = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Innsyn, 11844038595, haster",
                "Innsyn 118440 38595",
                "Innsyn 118440.38595",
                "Innsyn 118440-38595",
                "Innsyn 118440–38595",
                "Innsyn 118440\u00a038595",
                "Innsyn 118440\n38595",
                "Innsyn 11.84.40 38595",
                "f.nr.11844038595",
                "legeerklaering_11844038595.pdf",
                "epikrise11844038595v2.pdf",
                "20261104_11844038595.pdf",
                "fødselsnr. ll844O38595",
                "11844O38595"
            })
    void et_foedselsnummer_finnes_samlet_delt_i_to_klistret_til_et_filnavn_og_feillest(String tekst) {
        assertThat(slag(tekst)).containsExactly(Slag.FOEDSELSNUMMER);
        assertThat(Identitetsnumre.finnes(tekst)).isTrue();
    }

    @Test
    void stedet_er_det_nummeret_staar_paa_og_teksten_er_ikke_med() {
        assertThat(Detektorer.finn("fnr 118440 38595, tlf 41 22 33 44"))
                .containsExactly(new Funn(Slag.FOEDSELSNUMMER, 4, 16), new Funn(Slag.TELEFON, 22, 33));
        assertThatThrownBy(() -> new Funn(Slag.NAVN, 3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void syntetiske_numre_i_alle_seriene_er_ogsaa_foedselsnumre() {
        var terning = new Random(4);
        for (var tillegg : List.of(0, 40, 65, 80)) {
            assertThat(slag("Sak " + Proevenumre.medKontroll(terning, 0, tillegg)))
                    .describedAs("måned + %d", tillegg)
                    .containsExactly(Slag.FOEDSELSNUMMER);
        }
        assertThat(slag("Søker 51898438515")).containsExactly(Slag.D_NUMMER);
    }

    @Test
    void et_foedselsnummer_med_en_skrivefeil_finnes_naar_det_staar_hva_det_er() {
        assertThat(slag("Klage, fnr 11844038596")).containsExactly(Slag.FOEDSELSNUMMER);
        assertThat(slag("Faktura 11844038596")).isEmpty();
    }

    @Test
    void fra_2032_godtas_numre_med_det_nye_kontrollsifferet_og_foer_det_ikke() {
        for (var nummer : List.of("11828404166", "11828404174", "11828404182")) {
            assertThat(slag("Sak " + nummer, LocalDate.of(2032, 1, 1))).containsExactly(Slag.FOEDSELSNUMMER);
            assertThat(slag("Sak " + nummer, LocalDate.of(2031, 12, 31))).doesNotContain(Slag.FOEDSELSNUMMER);
        }
        assertThat(slag("Sak 11828404158", LocalDate.of(2032, 1, 1))).containsExactly(Slag.FOEDSELSNUMMER);
        assertThat(slag("Sak 11828404190", LocalDate.of(2032, 1, 1))).doesNotContain(Slag.FOEDSELSNUMMER);
    }

    @Test
    void et_duf_nummer_finnes_av_kontrollsifrene_eller_av_ordet_foran() {
        assertThat(slag("Bosetting 201905432108")).containsExactly(Slag.DUF_NUMMER);
        assertThat(slag("Bosetting 2019 054321 08")).containsExactly(Slag.DUF_NUMMER);
        assertThat(slag("DUF 201905432177")).containsExactly(Slag.DUF_NUMMER);
        assertThat(slag("Referanse 201905432177")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"konto 8101.23.45674", "Betales til 1822.04.56788", "kontonr 15001234568", "IBAN NO9315001234568"
            })
    void et_kontonummer_finnes(String tekst) {
        assertThat(slag(tekst)).containsExactly(Slag.KONTONUMMER);
    }

    @Test
    void et_kontonummer_er_ikke_et_personnummer_og_omvendt() {
        assertThat(slag("118440 38595")).containsExactly(Slag.FOEDSELSNUMMER);
        assertThat(slag("1184.40.38595")).containsExactly(Slag.KONTONUMMER);
        assertThat(slag("Utbetalt til konto 11844038595")).containsExactly(Slag.KONTONUMMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leverandør org.nr 914778271",
                "Org.nr. 914 778 271 MVA",
                "Sak 2026/1432, dok. 2026/1432-7, journalnr 45123/26",
                "Gnr. 12 bnr. 345 fnr. 0 snr. 12",
                "gbnr 41/212/0/0",
                "Faktura 90023145678, KID 0020260001234",
                "EAN 7038010009457, målepunkt 707057500045612345",
                "Periode 01.01.2026–31.12.2026 kl. 09.00-15.30",
                "Beløp 23 456 789 kr, herav 4 812 330,50",
                "IP 172.16.254.10, versjon 11.2.0.45",
                "Koordinater 6712345 655123",
                "Bilag 22001234, kundenr. 40012345, ordrenr 90123456",
                "IMG_20261103_142233.jpg",
                "20261101093012345.tif"
            })
    void et_organisasjonsnummer_et_saksnummer_en_eiendom_et_beloep_og_en_dato_er_ingenting(String tekst) {
        assertThat(Detektorer.finn(tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring 41 22 33 44",
                "mob. 412 23 344",
                "41223344",
                "+47 41 22 33 44",
                "004741223344",
                "(+47) 62 95 12 34",
                "tlf. 62951234",
                "+46 70 123 45 67"
            })
    void en_telefon_finnes_slik_folk_skriver_den(String tekst) {
        assertThat(slag(tekst)).containsExactly(Slag.TELEFON);
    }

    @Test
    void en_epostadresse_finnes_uten_tegnene_rundt() {
        var tekst = "Skriv til <kari.moe+1@post.example>, eller @moe";
        assertThat(Detektorer.finn(tekst)).containsExactly(new Funn(Slag.EPOST, 11, tekst.indexOf('>')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klage fra «Grete Opheim» på vedtak",
                "Søknad om plass - «Opheim, Grete»",
                "Innsyn i «Tone Marie Opheims» mappe",
                "«RASMUSSEN, GEIR»",
                "Oppfølging av «Mustafa Al-Hassan»",
                "Sak om «Inga Biret Sara»",
                "soknad_«Kristine_Fossheim».pdf",
                "Bekymringsmelding «Lukas»",
                "Hilsen «Liv»"
            })
    void et_personnavn_finnes_uten_at_noen_har_sagt_hvem_det_er(String merket) {
        assertThat(Detektorer.finn(utenMerke(merket))).containsExactly(navnI(merket));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jorunn Sletten|«Slettens» anke",
                "Jorunn Sletten|Samtale med «Jorunn»",
                "Jorunn Sletten|Varsel - «SLETTEN, JORUNN»",
                "Hans Petter Bye|«Hans-Petter Bye» ber om utsettelse",
                "Tarjei Grønnerud|fullmakt_«tarjei_gronnerud».pdf",
                "Li Na|Studierett for «li na»"
            })
    void en_part_i_saken_finnes_ogsaa_paa_etternavnet_baklengs_og_i_genitiv(String part, String merket) {
        assertThat(Detektorer.finn(utenMerke(merket), List.of(part))).containsExactly(navnI(merket));
    }

    @Test
    void en_part_som_heter_som_et_ord_gjoer_ikke_ordet_til_et_navn() {
        assertThat(Detektorer.finn("Tiltak mot vold i nære relasjoner", List.of("Ragnhild Vold")))
                .isEmpty();
        assertThat(Detektorer.finn("Skredfare ved Bakke skole", List.of("Ole Bakke")))
                .isEmpty();
        assertThat(Detektorer.finn("Tilbud fra Moen Entreprenør AS", List.of("Dag Moen", "Moen Entreprenør AS")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fortau langs Kari Nordmanns veg",
                "Oppgradering av Thorvald Meyers gate",
                "Tilbud fra Hans Hansen AS",
                "Byggmester Olsen AS - ferdigattest",
                "Bjørn Hansen Bygg AS",
                "Tilsyn ved Lunde barnehage",
                "Dale gård - avkjørsel",
                "Dag og tid for befaring i april og mai",
                "Våler, Åsnes og Grue - felles legevakt",
                "Dag Solstad-dagene 2026"
            })
    void et_sted_en_vei_en_maaned_og_et_foretak_med_en_persons_navn_er_ikke_et_personnavn(String tekst) {
        assertThat(Detektorer.finn(tekst)).isEmpty();
    }

    @Test
    void funnene_staar_i_tekstens_orden_og_overlapper_ikke() {
        for (var fil : List.of("utvikling.txt", "holdttilbake.txt", "blindproeve.txt")) {
            for (var tekst : Fasittekst.les(fil)) {
                var funn = Detektorer.finn(tekst.tekst(), tekst.kjente());
                for (var i = 1; i < funn.size(); i++) {
                    assertThat(funn.get(i).fra())
                            .isGreaterThanOrEqualTo(funn.get(i - 1).til());
                }
            }
        }
    }

    private static List<Slag> slag(String tekst) {
        return slag(tekst, IDAG);
    }

    private static List<Slag> slag(String tekst, LocalDate idag) {
        return Detektorer.finn(tekst, List.of(), idag).stream().map(Funn::slag).toList();
    }

    private static String utenMerke(String merket) {
        return merket.replace("«", "").replace("»", "");
    }

    private static Funn navnI(String merket) {
        return new Funn(Slag.NAVN, merket.indexOf('«'), merket.indexOf('»') - 1);
    }
}
