package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Epostleser;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.lesing.Lest;
import no.dokumentsenter.lesing.LestEpost;
import no.dokumentsenter.lesing.Saertegn;
import no.dokumentsenter.lesing.UlesbarEpost;
import no.dokumentsenter.lesing.Vedlegg;
import no.dokumentsenter.postmottak.Lestpost.Lestfil;
import no.dokumentsenter.postmottak.Lestpost.Lestside;
import org.springframework.stereotype.Component;

/** Reads a scan or an e-mail with its attachments, and puts every derived file in the municipality's store. */
@Component
class Innholdsleser {
    /** How deep messages within messages are opened; deeper ones stay attachments. */
    private static final int DYPESTE = 3;

    private static final int FLEST_FILER = 250;
    private static final String EPOST = "message/rfc822";
    private static final Set<String> MELDINGER = Set.of(EPOST, "application/vnd.ms-outlook");

    private final Filleser filleser;
    private final Epostleser epostleser;
    private final Dokumentlager lager;

    Innholdsleser(Filleser filleser, Epostleser epostleser, Dokumentlager lager) {
        this.filleser = filleser;
        this.epostleser = epostleser;
        this.lager = lager;
    }

    Lestpost les(Post post, Path original, Path mappe) throws IOException {
        return Kanal.av(post.kanal()) == Kanal.EPOST
                ? lesEpost(post, original, mappe)
                : lesSkann(post, original, mappe);
    }

    private Lestpost lesSkann(Post post, Path original, Path mappe) throws IOException {
        var fil = lesFil("H", "Brev", original, post.filnavn(), mappe);
        return Lestpost.avEnFil(fil, Merking.av(List.of(fil), Saertegn.INGEN));
    }

    private Lestpost lesEpost(Post post, Path original, Path mappe) throws IOException {
        LestEpost lest;
        try {
            lest = epostleser.les(original, undermappe(mappe));
        } catch (UlesbarEpost ulesbar) {
            var raa = new Lestfil(
                    "H",
                    "E-post",
                    post.filnavn(),
                    post.mimeType(),
                    "fmt/278",
                    lagre(original),
                    Optional.empty(),
                    Optional.of("lesing.skadet"),
                    false,
                    List.of());
            return Lestpost.avEnFil(raa, Merking.av(List.of(raa), Saertegn.INGEN));
        }
        var filer = new ArrayList<Lestfil>();
        lesMelding(lest, original, post.filnavn(), 1, filer, mappe);
        var epost = lest.epost();
        return new Lestpost(
                epost.messageId(),
                Optional.of(epost.fraNavn()).filter(navn -> !navn.isBlank()),
                Optional.of(epost.fraAdresse()).filter(adresse -> !adresse.isBlank()),
                Optional.of(epost.emne()).filter(emne -> !emne.isBlank()),
                epost.sendt(),
                Optional.empty(),
                epost.saertegn().autopost(),
                Merking.av(filer, epost.saertegn()),
                filer);
    }

    /** The message itself as a document, then its attachments in order; messages inside it in the same way. */
    private void lesMelding(LestEpost lest, Path raa, String filnavn, int dybde, List<Lestfil> filer, Path mappe)
            throws IOException {
        var epost = lest.epost();
        var pdf = lest.ark();
        var side = lest.sider().isPresent() ? lest.sider().get() : filleser.les(pdf, "e-post.pdf", undermappe(mappe));
        var tittel = epost.emne().isBlank() ? "E-post" : epost.emne();
        filer.add(new Lestfil(
                filer.isEmpty() ? "H" : "V",
                tittel,
                filnavn,
                EPOST,
                "fmt/278",
                lagre(raa),
                Optional.of(lagre(pdf)),
                Optional.empty(),
                false,
                sider(side)));
        for (var vedlegg : epost.vedlegg()) {
            if (filer.size() >= FLEST_FILER) {
                return;
            }
            lesVedlegg(vedlegg, dybde, filer, mappe);
        }
    }

    private void lesVedlegg(Vedlegg vedlegg, int dybde, List<Lestfil> filer, Path mappe) throws IOException {
        if (vedlegg.innebygd()) {
            filer.add(new Lestfil(
                    "I",
                    vedlegg.filnavn(),
                    vedlegg.filnavn(),
                    vedlegg.mimetype(),
                    "av/0",
                    lagre(vedlegg.fil()),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of()));
            return;
        }
        if (MELDINGER.contains(vedlegg.mimetype()) && dybde < DYPESTE) {
            try {
                var inni = epostleser.les(vedlegg.fil(), undermappe(mappe));
                lesMelding(inni, vedlegg.fil(), vedlegg.filnavn(), dybde + 1, filer, mappe);
                return;
            } catch (UlesbarEpost ulesbar) {
                // falls through: kept as an attachment that says why it cannot be shown
            }
        }
        filer.add(lesFil("V", vedlegg.filnavn(), vedlegg.fil(), vedlegg.filnavn(), mappe));
    }

    private Lestfil lesFil(String rolle, String tittel, Path fil, String filnavn, Path mappe) throws IOException {
        var lest = filleser.les(fil, filnavn, undermappe(mappe));
        var arkiv = lest.arkivversjon().isPresent()
                ? Optional.of(lagre(lest.arkivversjon().get()))
                : Optional.<Fil>empty();
        return new Lestfil(
                rolle,
                tittel,
                filnavn,
                lest.mimetype(),
                lest.puid(),
                lagre(fil),
                arkiv,
                lest.grunn(),
                lest.ocrMangler(),
                sider(lest));
    }

    private List<Lestside> sider(Lest lest) throws IOException {
        var sider = new ArrayList<Lestside>();
        for (var side : lest.sider()) {
            sider.add(new Lestside(
                    side.nummer(), side.bredde(), side.hoeyde(), lagre(side.bilde()), side.ord(), side.tekst()));
        }
        return sider;
    }

    private Fil lagre(Path fil) throws IOException {
        try (var innhold = Files.newInputStream(fil)) {
            return lager.lagre(Kommunevalg.valgt(), innhold);
        }
    }

    private static Path undermappe(Path mappe) throws IOException {
        return Files.createTempDirectory(mappe, "del");
    }
}
