package no.dokumentsenter.postmottak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.dokumentsenter.dokumentlager.Fil;
import no.dokumentsenter.lesing.Autopost;
import no.dokumentsenter.lesing.Ord;

/** What an item was found to hold, with every byte already in the document store. */
record Lestpost(
        Optional<String> messageId,
        Optional<String> fraNavn,
        Optional<String> fraAdresse,
        Optional<String> emne,
        Optional<Instant> sendt,
        Optional<String> grunn,
        Optional<Autopost> autopost,
        List<Merke> merker,
        List<Lestfil> filer) {
    /** What could not be read as a message: one file, with or without its reason. */
    static Lestpost avEnFil(Lestfil fil, List<Merke> merker) {
        return new Lestpost(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fil.grunn(),
                Optional.empty(),
                merker,
                List.of(fil));
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
            List<Lestside> sider) {}

    /** One page of a file. */
    record Lestside(int nummer, int bredde, int hoeyde, Fil bilde, List<Ord> ord, String tekst) {}
}
