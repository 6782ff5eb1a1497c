package no.dokumentsenter.postmottak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.lesing.Ord;
import no.dokumentsenter.lesing.Saertegn;

/** What an item was found to hold, with every byte already in the document store. */
record Lestpost(
        Optional<String> messageId,
        Optional<String> fraNavn,
        Optional<String> fraAdresse,
        Optional<String> emne,
        Optional<Instant> sendt,
        Optional<String> grunn,
        Saertegn saertegn,
        List<Merke> merker,
        List<Lestfil> filer,
        List<Utelattdel> utelatte) {
    /** One of which everything was read. */
    Lestpost(
            Optional<String> messageId,
            Optional<String> fraNavn,
            Optional<String> fraAdresse,
            Optional<String> emne,
            Optional<Instant> sendt,
            Optional<String> grunn,
            Saertegn saertegn,
            List<Merke> merker,
            List<Lestfil> filer) {
        this(messageId, fraNavn, fraAdresse, emne, sendt, grunn, saertegn, merker, filer, List.of());
    }

    /** One file of it. */
    record Lestfil(
            String rolle,
            String tittel,
            String filnavn,
            String mimeType,
            String puid,
            Fil original,
            Optional<Fil> arkiv,
            Optional<String> grunn,
            boolean manglerOcr,
            List<Lestside> sider) {
        /** Not looked for in PRONOM. */
        static final String UKJENT_FORMAT = "av/0";

        /** The text of all its pages. */
        String tekst() {
            return sider.stream().map(Lestside::tekst).collect(Collectors.joining("\f"));
        }

        /** Whether somebody wrote it: not a picture in an e-mail's own body, nor our list of what a ZIP holds. */
        boolean erAvBrevet() {
            return !"I".equals(rolle) && !Meldingsgang.PAKKE.equals(mimeType);
        }

        /** A file that gave nothing but its reason. */
        static Lestfil uleselig(
                String rolle, String tittel, String filnavn, String mimeType, Fil original, String grunn) {
            return new Lestfil(
                    rolle,
                    tittel,
                    filnavn,
                    mimeType,
                    "fmt/278",
                    original,
                    Optional.empty(),
                    Optional.of(grunn),
                    false,
                    List.of());
        }
    }

    /** One page of a file. */
    record Lestside(int nummer, int bredde, int hoeyde, Fil bilde, List<Ord> ord, String tekst) {}
}
