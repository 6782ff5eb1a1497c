package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfskriverTest {
    private static final String BREV = "Vi viser til søknad om å få bygge naust på Ærø. § 20-1: kr 1 250,50 – «ja».";

    @Test
    void et_skrevet_dokument_er_pdf_a_2b_og_beholder_norske_bokstaver() throws IOException {
        var pdf = Pdfskriver.skriv("Svar på søknad om tiltak", List.of(BREV, "Med hilsen\nVåler kommune"));

        assertThat(Dommer.brudd(pdf)).isEmpty();
        assertThat(tekst(pdf)).contains("Svar på søknad om tiltak", "naust på Ærø. § 20-1", "Våler kommune");
    }

    @Test
    void fremmede_skrifter_og_emoji_gir_fortsatt_gyldig_pdf_a() {
        var pdf = Pdfskriver.skriv(
                "Привет & <b>",
                List.of("\u4E2D\u6587 \uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627 \uD800x\u0000y\uFE0F", ""));

        assertThat(Dommer.brudd(pdf)).isEmpty();
    }

    @Test
    void samme_tekst_gir_samme_bytes() {
        assertThat(Pdfskriver.skriv("Brev", List.of(BREV))).isEqualTo(Pdfskriver.skriv("Brev", List.of(BREV)));
    }

    @Test
    void lang_tekst_og_lange_ord_brytes_over_flere_sider_uten_at_noe_faller_bort() throws IOException {
        var ord = "x".repeat(400);
        var pdf = Pdfskriver.skriv("Lang", List.of((BREV + " ").repeat(200), ord));

        try (var lest = Loader.loadPDF(pdf)) {
            assertThat(lest.getNumberOfPages()).isGreaterThan(2);
        }
        var uten = tekst(pdf).replaceAll("\\s", "");
        assertThat(uten).contains(ord).contains((BREV + " ").repeat(200).replaceAll("\\s", ""));
    }

    @Test
    void mange_kan_skrive_samtidig() {
        var fasit = Pdfskriver.skriv("Brev", List.of(BREV));
        IntStream.range(0, 60)
                .parallel()
                .forEach(
                        i -> assertThat(Pdfskriver.skriv("Brev", List.of(BREV))).isEqualTo(fasit));
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (var lest = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(lest);
        }
    }
}
