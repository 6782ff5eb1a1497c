package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.lesing.Epostleser;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.lesing.Lest;
import no.dokumentsenter.lesing.LestEpost;
import no.dokumentsenter.lesing.Saertegn;
import no.dokumentsenter.lesing.UlesbarEpost;
import no.dokumentsenter.postmottak.Lestpost.Lestfil;
import no.dokumentsenter.postmottak.Lestpost.Lestside;
import org.springframework.stereotype.Component;

/** Reads a scan or an e-mail with its attachments, and puts every derived file in the municipality's store. */
@Component
class Innholdsleser {
    private final Filleser filleser;
    private final Epostleser epostleser;
    private final Dokumentlager lager;

    Innholdsleser(Filleser filleser, Epostleser epostleser, Dokumentlager lager) {
        this.filleser = filleser;
        this.epostleser = epostleser;
        this.lager = lager;
    }

    Lestpost les(Post post, Path original, Path mappe, Leseframdrift framdrift) throws IOException {
        return Kanal.av(post.kanal()) == Kanal.EPOST || Meldingsgang.harFilerISeg(post.mimeType())
                ? lesEpost(post, original, mappe, framdrift)
                : enFil(lesFil("H", "Brev", original, post.filnavn(), mappe));
    }

    private Lestpost lesEpost(Post post, Path original, Path mappe, Leseframdrift framdrift) throws IOException {
        LestEpost lest;
        try {
            lest = aapne(original, mappe);
        } catch (UlesbarEpost ulesbar) {
            return enFil(
                    Lestfil.uleselig("H", "E-post", post.filnavn(), post.mimeType(), lagre(original), ulesbar.grunn()));
        }
        var gang = new Meldingsgang(this, mappe, framdrift);
        gang.les(lest, original, post.filnavn());
        var epost = lest.epost();
        return new Lestpost(
                epost.messageId(),
                Optional.of(epost.fraNavn()).filter(navn -> !navn.isBlank()),
                Optional.of(epost.fraAdresse()).filter(adresse -> !adresse.isBlank()),
                Optional.of(epost.emne()).filter(emne -> !emne.isBlank()),
                epost.sendt(),
                Meldingsgang.grunn(lest),
                epost.saertegn(),
                Merking.av(gang.filer(), epost.saertegn(), gang.delsignaturer(), gang.utelatt()),
                gang.filer(),
                gang.utelatte());
    }

    private static Lestpost enFil(Lestfil fil) {
        return new Lestpost(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fil.grunn(),
                Saertegn.INGEN,
                Merking.av(List.of(fil), Saertegn.INGEN, List.of(), 0),
                List.of(fil));
    }

    /** @throws UlesbarEpost when the file is no message, or one that cannot be read */
    LestEpost aapne(Path melding, Path mappe) throws IOException {
        return epostleser.les(melding, undermappe(mappe));
    }

    Lestfil lesFil(String rolle, String tittel, Path fil, String filnavn, Path mappe) throws IOException {
        var lest = lesArk(fil, filnavn, mappe);
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

    Lest lesArk(Path fil, String filnavn, Path mappe) throws IOException {
        return filleser.les(fil, filnavn, undermappe(mappe));
    }

    List<Lestside> sider(Lest lest) throws IOException {
        var sider = new ArrayList<Lestside>();
        for (var side : lest.sider()) {
            sider.add(new Lestside(
                    side.nummer(), side.bredde(), side.hoeyde(), lagre(side.bilde()), side.ord(), side.tekst()));
        }
        return sider;
    }

    /** A program is neither opened nor handed on, also when somebody asks for it. */
    static boolean erProgram(Path fil, String filnavn) throws IOException {
        return Filleser.erProgram(fil, filnavn);
    }

    Fil lagre(Path fil) throws IOException {
        try (var innhold = Files.newInputStream(fil)) {
            return lager.lagre(Kommunevalg.valgt(), innhold);
        }
    }

    private static Path undermappe(Path mappe) throws IOException {
        return Files.createTempDirectory(mappe, "del");
    }
}
