package no.dokumentsenter.journalkontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.dokumentsenter.detektor.Identitetsnumre;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.journal.Retting;
import no.dokumentsenter.journalkontroll.Merknad.Sted;

/**
 * The title that would let a stopped entry through: without the numbers that may stand nowhere, and with the names hidden
 * when the entry is shielded.
 *
 * @param tittel as the staff would read it
 * @param skjermedeOrd the words of it that are hidden outside
 */
public record Rettforslag(String tittel, List<String> skjermedeOrd) {
    /** Nothing when something stops it that no title mends. */
    public static Optional<Rettforslag> til(Kontrollpost post) {
        var stopper = post.merknader().stream()
                .filter(merknad -> merknad.funn().stopper())
                .toList();
        if (stopper.isEmpty() || !stopper.stream().allMatch(Rettforslag::kanRettes)) {
            return Optional.empty();
        }
        var tittel = Identitetsnumre.utenNumre(post.post().tittel());
        var ute = post.ute().tittel();
        var synlige = new ArrayList<>(Maskering.ord(ute));
        stopper.stream()
                .filter(merknad -> merknad.funn() == Kontrollfunn.NAVN_I_SKJERMET)
                .forEach(merknad -> synlige.removeAll(ordene(ute, merknad)));
        var skjermes = Maskering.ord(tittel).stream()
                .filter(ord -> !synlige.contains(ord))
                .toList();
        return tittel.isBlank() ? Optional.empty() : Optional.of(new Rettforslag(tittel, skjermes));
    }

    private static boolean kanRettes(Merknad merknad) {
        return merknad.sted() == Sted.TITTEL
                && (merknad.funn() == Kontrollfunn.IDENTITETSNUMMER || merknad.funn() == Kontrollfunn.NAVN_I_SKJERMET);
    }

    /** The whole words that the finding touches: «Østmoens,» is hidden with its s and its comma. */
    private static List<String> ordene(String tekst, Merknad merknad) {
        var ord = new ArrayList<String>();
        int sted = 0;
        for (var ett : Maskering.ord(tekst)) {
            int fra = tekst.indexOf(ett, sted);
            int til = fra + ett.length();
            if (fra < merknad.til() && til > merknad.fra()) ord.add(ett);
            sted = til;
        }
        return ord;
    }

    /** The title as the public would read it. */
    public String offentlig() {
        var ord = Maskering.ord(tittel);
        return Maskering.masker(
                tittel,
                IntStream.range(0, ord.size())
                        .filter(nr -> skjermedeOrd.contains(ord.get(nr)))
                        .boxed()
                        .toList());
    }

    Retting retting(String grunn) {
        return new Retting(
                Optional.of(tittel), skjermedeOrd.isEmpty() ? Optional.empty() : Optional.of(skjermedeOrd), grunn);
    }
}
