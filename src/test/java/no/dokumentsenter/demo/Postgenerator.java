package no.dokumentsenter.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Makes the thirty pieces of sample post anew under src/main/resources/demo/post, with their list. Run with the project
 * root as working directory; the module's README says how.
 */
public final class Postgenerator {
    private final Path rot;
    private final Map<String, Brev> brev;
    private final List<String> innhold = new ArrayList<>();
    private final SplittableRandom terning = new SplittableRandom(Historie.FROE);
    private final String iEmne = Syntetisk.foedselsnummer(terning);
    private final String iSkjema = Syntetisk.foedselsnummer(terning);

    private Postgenerator(Path rot) throws IOException {
        this.rot = rot;
        this.brev = Brev.alle();
    }

    /** Writes all files; an argument names another folder than the project's own. */
    public static void main(String[] argumenter) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var rot = Path.of(argumenter.length > 0 ? argumenter[0] : "src/main/resources/demo/post");
        var generator = new Postgenerator(rot);
        generator.foedtDigitalt();
        generator.skannet();
        new Epostsamling(generator).lag();
        generator.skrivInnhold();
    }

    private void foedtDigitalt() throws IOException {
        pdf("aasnes", "elveparken-varsel", "Firma, med deres ref. og tre vedlegg");
        pdf("aasnes", "elveparken-uttalelse", "Statlig organ, to sider, med deres ref.");
        pdf("aasnes", "bygg-tegninger", "Privat brev med deres ref. og gnr./bnr.");
        pdf("aasnes", "grue-naust", "Lagt i feil mappe: adressert til Grue kommune, gnr. i Grue");
        pdf("aasnes", "mattilsynet-vannverk", "Ny sak: varsel om tilsyn, avsenders referanse alene");
        pdf("vaaler", "skjenk-styrer", "Firma, med deres ref.");
        pdf("vaaler", "fossvegen-skilt", "Statlig organ, vedtak, med deres ref.");
        pdf("vaaler", "grendelag-soeknad", "Forening, ny sak");
        pdf("grue", "kartverket-tinglyst", "Statlig organ, med deres ref. og gnr./bnr.");
        pdf("grue", "skogsveg", "Firma, med deres ref. og gnr./bnr.");
        pdf("grue", "eskatt-klage", "Privat klage med deres ref.");
        var hel = tegn("oedelagt");
        skann("aasnes", "oedelagt.pdf", Arrays.copyOf(hel, hel.length * 2 / 5), "Ødelagt PDF: avkuttet");
    }

    private void skannet() throws IOException {
        skann(
                "aasnes",
                "skann-20261119-0001.jpg",
                new Skanner(200, 0.7, 1).jpeg(tegn("avloep-frist"), 0.5f),
                "Skannet privat brev med deres ref.");
        skann(
                "aasnes",
                "skann-20261119-0002.tif",
                new Skanner(300, -0.4, 2).tiffG4(tegn("nabo-merknad")),
                "Skannet, TIFF G4, to sider, gnr./bnr. uten deres ref.");
        skann(
                "aasnes",
                "skann-20261119-0003.pdf",
                new Skanner(200, 0.3, 3).bildePdf(tegn("advokat-grense"), 0.5f),
                "Skannet til PDF uten tekst, advokat, part i sak");
        skann(
                "vaaler",
                "skann-20261120-0001.jpg",
                new Skanner(200, -1.1, 4).jpeg(tegn("garasje-ferdig"), 0.5f),
                "Skannet privat brev, skjevt, gnr./bnr.");
        skann(
                "vaaler",
                "skann-20261120-0002.png",
                new Skanner(200, 0.5, 5).png(tegn("uten-referanse")),
                "Skannet brev uten noen referanse");
        skann(
                "vaaler",
                "skann-20261120-0003.tif",
                new Skanner(200, 0.2, 6).tiffJpeg(tegn("konsesjon-boplikt"), 0.5f),
                "Skannet, TIFF JPEG, to sider, med deres ref.");
        skann(
                "grue",
                "skann-20261118-0001.jpeg",
                new Skanner(200, 1.4, 7).jpeg(tegn("kulturlag-regnskap"), 0.5f),
                "Skannet fra forening, skjevt, med deres ref.");
        skann(
                "grue",
                "skann-20261118-0002.pdf",
                new Skanner(200, -0.6, 8).bildePdf(tegn("deling-nabo"), 0.5f),
                "Skannet til PDF uten tekst, fullmakt, gnr./bnr.");
        skann(
                "grue",
                "skann-20261118-0003.tiff",
                new Skanner(300, 0.5, 9).tiffG4(tegn("hjemmesykepleie")),
                "Skannet skjema med fødselsnummer og helseopplysninger");
    }

    private void pdf(String slug, String id, String hva) throws IOException {
        skann(slug, id + ".pdf", tegn(id), hva);
    }

    byte[] tegn(String id) throws IOException {
        return Brevtegner.tegn(Objects.requireNonNull(brev.get(id), id).med("{fnr}", iSkjema));
    }

    String foedselsnummer() {
        return iEmne;
    }

    void epost(String slug, String fil, byte[] melding, String hva) throws IOException {
        skriv(slug, "epost", fil, melding, hva);
    }

    private void skann(String slug, String fil, byte[] bytes, String hva) throws IOException {
        skriv(slug, "skann", fil, bytes, hva);
    }

    private void skriv(String slug, String mappe, String fil, byte[] bytes, String hva) throws IOException {
        var sti = rot.resolve(slug).resolve(mappe).resolve(fil);
        Files.createDirectories(Objects.requireNonNull(sti.getParent()));
        Files.write(sti, bytes);
        innhold.add(String.join(";", slug, mappe, fil, hva));
    }

    private void skrivInnhold() throws IOException {
        innhold.addFirst("slug;mappe;fil;hva");
        Files.write(rot.resolve("innhold.csv"), innhold, StandardCharsets.UTF_8);
    }
}
