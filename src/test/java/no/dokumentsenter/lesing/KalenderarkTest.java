package no.dokumentsenter.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar item is a sheet that says what, when, where and who. */
class KalenderarkTest {
    @TempDir
    Path mappe;

    @Test
    void en_innkalling_sier_hva_naar_i_oslo_hvor_og_hvem() throws IOException {
        var ark = ark("METHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nSUMMARY:Befaring på Kaffegata 9\n"
                + "DTSTART:20260706T113000Z\nDTEND:20260706T130000Z\nLOCATION:Rådhuset\\, møterom 2\n"
                + "ORGANIZER;CN=Kari Aas:mailto:kari@eksempel.no\n"
                + "ATTENDEE;CN=Ola Grindvoll;PARTSTAT=ACCEPTED:mailto:ola@kommune.example\n"
                + "DESCRIPTION:Ta med støvler.\\nVi går til fots.\n"
                + "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4\nEND:VEVENT\n");

        assertThat(ark)
                .contains("Møteinnkalling: Befaring på Kaffegata 9")
                .contains("mandag 6. juli 2026 kl. 13.30–15.00")
                .contains("Rådhuset, møterom 2")
                .contains("Kari Aas <kari@eksempel.no>")
                .contains("Ola Grindvoll <ola@kommune.example> (kommer)")
                .contains("hver 2. uke, 4 ganger")
                .contains("Ta med støvler.", "Vi går til fots.")
                .doesNotContain("BEGIN:", "DTSTART");
    }

    @Test
    void andre_tidssoner_og_vinduenes_navn_paa_dem_blir_oslotid() throws IOException {
        assertThat(ark("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=America/New_York:20260115T090000\nEND:VEVENT\n"))
                .contains("torsdag 15. januar 2026 kl. 15.00");
        assertThat(ark("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=W. Europe Standard Time:20260115T090000\nEND:VEVENT\n"))
                .contains("torsdag 15. januar 2026 kl. 09.00");
        assertThat(ark("BEGIN:VEVENT\nUID:1\nDTSTART:20260115T090000\nDURATION:PT45M\nEND:VEVENT\n"))
                .contains("torsdag 15. januar 2026 kl. 09.00–09.45");
    }

    @Test
    void hele_dager_og_avlyste_moeter_staar_som_det() throws IOException {
        assertThat(ark("METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nSUMMARY:Tilsyn\nDTSTART;VALUE=DATE:20261224\n"
                        + "DTEND;VALUE=DATE:20261227\nEND:VEVENT\n"))
                .contains("Avlyst møte: Tilsyn")
                .contains("torsdag 24. desember 2026 til lørdag 26. desember 2026, hele dagen");
        assertThat(ark("BEGIN:VEVENT\nUID:1\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:B\nEND:VEVENT\n"))
                .contains("2 avtaler", "Avtale: A", "Avtale: B");
    }

    @Test
    void det_som_ikke_er_en_avtale_vises_som_tekst() throws IOException {
        assertThat(ark("BEGIN:VTODO\nUID:1\nSUMMARY:Husk søknaden\nEND:VTODO\n"))
                .contains("Husk søknaden");
        assertThat(ark("BEGIN:VEVENT\nDTSTART:tull\nSUMMARY:Skadet\n")).contains("Skadet");
    }

    private String ark(String innhold) throws IOException {
        var fil = Proevefiler.skriv(
                mappe,
                "a.ics",
                ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + innhold + "END:VCALENDAR\n")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Filleser.format(fil, "uten navn").mimetype()).isEqualTo("text/calendar");
        var lest =
                new Leser(Lesegrenser.VANLIGE, Funksjoner.INGEN, mappe, frist -> {}).les(fil, Filtype.av(fil, "a.ics"));
        try (var pdf = Loader.loadPDF(lest.arkivversjon().orElseThrow().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
