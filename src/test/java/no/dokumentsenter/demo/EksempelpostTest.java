package no.dokumentsenter.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The sample post is what its list says: readable where it should be, broken where it should be. */
class EksempelpostTest {
    @Test
    void hver_epost_lar_seg_lese_med_emne_og_vedlegg() throws Exception {
        var emner = new ArrayList<String>();
        for (var stykke : stykker("epost", ".eml")) {
            var melding = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(les(stykke)));
            assertThat(melding.getFrom()).as(stykke.fil()).hasSize(1);
            assertThat(melding.getSentDate()).as(stykke.fil()).isNotNull();
            assertThat(melding.getContent()).as(stykke.fil()).isNotNull();
            emner.add(emne(melding));
        }
        assertThat(emner)
                .hasSize(9)
                .contains("Søknad på stilling som ingeniør vann og avløp", "Krav om innsyn – tilskudd til kulturlag");
    }

    @Test
    void den_avkuttede_pdf_en_er_oedelagt_og_de_andre_lar_seg_lese() throws IOException {
        for (var stykke : stykker("skann", ".pdf")) {
            if (stykke.hva().startsWith("Ødelagt")) {
                assertThatThrownBy(() -> sider(les(stykke))).as(stykke.fil()).isInstanceOf(IOException.class);
            } else {
                assertThat(sider(les(stykke))).as(stykke.fil()).isPositive();
            }
        }
    }

    @Test
    void brevet_i_feil_mappe_er_adressert_til_grue() throws IOException {
        var stykke = stykker("skann", "grue-naust.pdf").getFirst();
        assertThat(stykke.slug()).isEqualTo("aasnes");
        try (var dokument = Loader.loadPDF(les(stykke))) {
            assertThat(new PDFTextStripper().getText(dokument))
                    .contains("Grue kommune", "2260 Kirkenær", "gnr. 162 bnr. 9");
        }
    }

    @Test
    void tiff_skannene_har_flere_sider_og_jpeg_skannene_er_smaa() throws IOException {
        for (var ending : List.of(".tif", ".tiff")) {
            for (var stykke : stykker("skann", ending)) {
                try (var inn = ImageIO.createImageInputStream(new ByteArrayInputStream(les(stykke)))) {
                    var leser = ImageIO.getImageReaders(inn).next();
                    leser.setInput(inn);
                    assertThat(leser.getNumImages(true)).as(stykke.fil()).isGreaterThan(1);
                }
            }
        }
        for (var stykke : stykker("skann", ".jpg")) {
            assertThat(les(stykke).length).as(stykke.fil()).isLessThan(350_000);
        }
    }

    private static String emne(MimeMessage melding) throws MessagingException {
        var emne = melding.getSubject();
        return emne == null ? "" : emne;
    }

    private static int sider(byte[] pdf) throws IOException {
        try (var dokument = Loader.loadPDF(pdf)) {
            return dokument.getNumberOfPages();
        }
    }

    private static List<Demopost> stykker(String mappe, String ending) {
        return Demodata.post().stream()
                .filter(stykke -> stykke.mappe().equals(mappe) && stykke.fil().endsWith(ending))
                .toList();
    }

    private static byte[] les(Demopost stykke) throws IOException {
        try (var inn = stykke.aapne()) {
            return inn.readAllBytes();
        }
    }
}
