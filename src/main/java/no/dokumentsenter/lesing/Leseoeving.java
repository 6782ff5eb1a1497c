package no.dokumentsenter.lesing;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * What a reading process reads to learn from: one of each kind of post, all of our own writing. Nothing that anybody
 * sent goes into what the processes share.
 */
final class Leseoeving {
    private static final List<String> BREV = List.of(
            "Søknad om tillatelse til tiltak på eiendommen 12/34",
            "Vi viser til brev av 3. mars 2026 og sender med dette tegninger og situasjonskart.",
            "Med vennlig hilsen, på vegne av tiltakshaver");

    private Leseoeving() {}

    /** Orders for the samples, which are written in the folder. */
    static List<Leseprosess.Ordre> skriv(Path mappe, Lesegrenser grenser, Funksjoner funksjoner) throws IOException {
        var pdf = Files.write(mappe.resolve("brev.pdf"), Pdfskriver.skriv("Brev", BREV));
        var skann = mappe.resolve("skann.jpg");
        ImageIO.write(bilde(), "jpeg", skann.toFile());
        var epost = Files.writeString(mappe.resolve("brev.eml"), epost(), StandardCharsets.UTF_8);
        return List.of(
                ordre(pdf, new Filtype(Filtype.PDF, "fmt/477"), mappe, grenser, funksjoner, false),
                ordre(skann, new Filtype("image/jpeg", "fmt/43"), mappe, grenser, funksjoner, false),
                ordre(epost, new Filtype(Filtype.EPOST, "fmt/278"), mappe, grenser, funksjoner, true));
    }

    private static Leseprosess.Ordre ordre(
            Path fil, Filtype type, Path mappe, Lesegrenser grenser, Funksjoner funksjoner, boolean epost)
            throws IOException {
        var arbeid = Files.createTempDirectory(mappe, "lest");
        return new Leseprosess.Ordre(fil, type, arbeid, grenser, funksjoner, epost);
    }

    /** A page at 100 dots an inch: small, for the OCR is not what there is to learn. */
    private static BufferedImage bilde() {
        var bilde = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY);
        var tegner = bilde.createGraphics();
        tegner.setColor(Color.WHITE);
        tegner.fillRect(0, 0, bilde.getWidth(), bilde.getHeight());
        tegner.setColor(Color.BLACK);
        tegner.setFont(new Font(Font.SERIF, Font.PLAIN, 20));
        for (int i = 0; i < BREV.size(); i++) tegner.drawString(BREV.get(i), 60, 120 + 40 * i);
        tegner.dispose();
        return bilde;
    }

    private static String epost() {
        return String.join(
                "\r\n",
                "From: Test <test@example.org>",
                "To: post@example.org",
                "Subject: =?UTF-8?Q?S=C3=B8knad?=",
                "Message-ID: <oeving@example.org>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=del",
                "",
                "--del",
                "Content-Type: text/html; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                "<p>" + String.join("</p><p>", BREV) + "</p>",
                "--del",
                "Content-Type: application/pdf; name=tegning.pdf",
                "Content-Transfer-Encoding: base64",
                "",
                "JVBERi0xLjQK",
                "--del--",
                "");
    }
}
