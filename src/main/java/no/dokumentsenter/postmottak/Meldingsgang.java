package no.dokumentsenter.postmottak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.lesing.Filformat;
import no.dokumentsenter.lesing.Filleser;
import no.dokumentsenter.lesing.Grunn;
import no.dokumentsenter.lesing.LestEpost;
import no.dokumentsenter.lesing.Signatur;
import no.dokumentsenter.lesing.UlesbarEpost;
import no.dokumentsenter.lesing.Vedlegg;
import no.dokumentsenter.postmottak.Lestpost.Lestfil;

/** The way through one message: itself as a document, then its attachments in order; messages inside it the same way. */
final class Meldingsgang {
    /** How deep messages within messages are opened; deeper ones stay attachments. */
    private static final int DYPESTE = 3;

    /** Of one item. What comes after is counted, and lies in the original. */
    private static final int FLEST_FILER = 250;

    static final String PAKKE = "application/zip";

    static final Set<String> MELDINGER = Set.of("message/rfc822", "application/vnd.ms-outlook");

    private final Innholdsleser leser;
    private final Path mappe;
    private final Leseframdrift framdrift;
    private final List<Lestfil> filer = new ArrayList<>();
    private final List<Signatur> delsignaturer = new ArrayList<>();
    private final List<Utelattdel> utelatte = new ArrayList<>();
    private int utelatt;

    /** What is read as a message when it comes by itself. */
    static boolean harFilerISeg(String mimetype) {
        return MELDINGER.contains(mimetype) || PAKKE.equals(mimetype);
    }

    Meldingsgang(Innholdsleser leser, Path mappe, Leseframdrift framdrift) {
        this.leser = leser;
        this.mappe = mappe;
        this.framdrift = framdrift;
    }

    List<Lestfil> filer() {
        return List.copyOf(filer);
    }

    /** Signatures around parts, and around messages inside the message. */
    List<Signatur> delsignaturer() {
        return List.copyOf(delsignaturer);
    }

    /** Those of them that can be taken in when a person asks. */
    List<Utelattdel> utelatte() {
        return List.copyOf(utelatte);
    }

    /** Parts that are not among the files, in the message or in one inside it. */
    int utelatt() {
        return utelatt;
    }

    void les(LestEpost lest, Path raa, String filnavn) throws IOException {
        les(lest, raa, filnavn, 1);
    }

    private void les(LestEpost lest, Path raa, String filnavn, int dybde) throws IOException {
        var epost = lest.epost();
        utelatt += epost.saertegn().utelatt();
        delsignaturer.addAll(epost.saertegn().delsignaturer());
        if (dybde > 1) epost.saertegn().signatur().ifPresent(delsignaturer::add);
        framdrift.aapnet(
                epost.fraNavn().isBlank() ? epost.fraAdresse() : epost.fraNavn(),
                epost.emne(),
                epost.vedlegg().size() + 1);
        var side = lest.sider().isPresent() ? lest.sider().get() : leser.lesArk(lest.ark(), "e-post.pdf", mappe);
        var original = leser.lagre(raa);
        var format = format(raa, filnavn);
        filer.add(new Lestfil(
                filer.isEmpty() ? "H" : "V",
                tittel(epost.emne(), format, filnavn),
                filnavn,
                format.mimetype(),
                format.puid(),
                original,
                Optional.of(leser.lagre(lest.ark())),
                grunn(lest),
                false,
                leser.sider(side)));
        framdrift.enTil();
        for (var plass = 0; plass < epost.vedlegg().size(); plass++) {
            var vedlegg = epost.vedlegg().get(plass);
            if (filer.size() < FLEST_FILER) {
                lesVedlegg(vedlegg, original, dybde);
            } else {
                utelatt++;
                noter(
                        vedlegg.filnavn(),
                        Files.exists(vedlegg.fil()) ? Files.size(vedlegg.fil()) : 0,
                        Utelattdel.FLEST_FILER,
                        original,
                        Utelattdel.VEDLEGG,
                        plass);
            }
            framdrift.enTil();
        }
        for (var del : epost.saertegn().utelatte()) {
            noter(del.filnavn(), del.bytes(), del.grunn(), original, Utelattdel.UTELATT, del.nr());
        }
    }

    private void noter(String navn, long bytes, String grunn, Fil melding, String slag, int plass) {
        utelatte.add(Utelattdel.ny(utelatte.size() + 1, navn, bytes, grunn, melding.sjekksum(), slag, plass));
    }

    /** Why not all of a message could be read. */
    static Optional<String> grunn(LestEpost lest) {
        return Optional.of(Grunn.KRYPTERT_MELDING)
                .filter(grunn -> lest.epost().saertegn().kryptert())
                .or(lest::grunn);
    }

    private static String tittel(String emne, Filformat format, String filnavn) {
        if (!emne.isBlank()) return emne;
        return PAKKE.equals(format.mimetype()) ? filnavn : "E-post";
    }

    /** It was read as a message, whatever its first bytes look like. */
    private static Filformat format(Path raa, String filnavn) {
        var funnet = Filleser.format(raa, filnavn);
        return harFilerISeg(funnet.mimetype()) ? funnet : new Filformat("message/rfc822", "fmt/278");
    }

    private void lesVedlegg(Vedlegg vedlegg, Fil melding, int dybde) throws IOException {
        if (vedlegg.iKarantene()) {
            filer.add(ulest("K", vedlegg, melding));
        } else if (vedlegg.innebygd()) {
            filer.add(ulest("I", vedlegg, leser.lagre(vedlegg.fil())));
        } else if (vedlegg.grunn().isPresent()) {
            filer.add(ulest("V", vedlegg, leser.lagre(vedlegg.fil())));
        } else if (!erMelding(vedlegg, dybde)) {
            filer.add(leser.lesFil("V", vedlegg.filnavn(), vedlegg.fil(), vedlegg.filnavn(), mappe));
        }
    }

    /** False when it is none, lies too deep, or cannot be read: then it is an attachment that says why. */
    private boolean erMelding(Vedlegg vedlegg, int dybde) throws IOException {
        if (!MELDINGER.contains(vedlegg.mimetype()) || dybde >= DYPESTE) {
            return false;
        }
        LestEpost indre;
        try {
            indre = leser.aapne(vedlegg.fil(), mappe);
        } catch (UlesbarEpost ulesbar) {
            return false;
        }
        les(indre, vedlegg.fil(), vedlegg.filnavn(), dybde + 1);
        return true;
    }

    private static Lestfil ulest(String rolle, Vedlegg vedlegg, Fil fil) {
        return new Lestfil(
                rolle,
                vedlegg.filnavn(),
                vedlegg.filnavn(),
                vedlegg.mimetype(),
                Lestfil.UKJENT_FORMAT,
                fil,
                Optional.empty(),
                vedlegg.grunn(),
                false,
                List.of());
    }
}
