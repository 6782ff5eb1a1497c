package no.dokumentsenter.journalkontroll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.dokumentsenter.detektor.Detektorer;
import no.dokumentsenter.detektor.Funn;
import no.dokumentsenter.detektor.Slag;
import no.dokumentsenter.felles.Maskering;
import no.dokumentsenter.journal.Journalpost;
import no.dokumentsenter.journal.Journalposttype;
import no.dokumentsenter.journalkontroll.Merknad.Sted;
import no.dokumentsenter.offentligjournal.Forhaandsvisning;

/** What is found in an entry. Looks at what the public would read, and never at what is hidden from it. */
final class Kontrollregler {
    /** Words that say what kind of paper it is, and nothing of what it is about (M020). */
    private static final Set<String> TOMME = Set.of(
            "brev",
            "dokument",
            "dokumenter",
            "vedlegg",
            "svar",
            "søknad",
            "henvendelse",
            "e-post",
            "epost",
            "notat",
            "diverse",
            "melding",
            "skjema",
            "skannet",
            "scan",
            "fwd",
            "fw",
            "vs",
            "sv",
            "re",
            "uten",
            "emne",
            "ang",
            "angående",
            "vedrørende",
            "om",
            "på",
            "og",
            "til",
            "fra",
            "av",
            "i",
            "pdf",
            "docx",
            "info",
            "informasjon",
            "oversendelse",
            "oversender");

    private static final Pattern SKILLE = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private Kontrollregler() {}

    /**
     * @param kjenteNavn natural persons of the case
     * @param like the number of another entry with the same title in the same case
     */
    static List<Merknad> finn(
            Journalpost post, Forhaandsvisning ute, Fakta fakta, Collection<String> kjenteNavn, Optional<String> like) {
        var skjermet = ute.hjemmel().isPresent();
        var merknader = new ArrayList<Merknad>();
        tekst(Sted.TITTEL, ute.tittel(), skjermet, kjenteNavn, merknader);
        tekst(Sted.SAKSTITTEL, ute.sakstittel(), skjermet, kjenteNavn, merknader);
        numre(Sted.PARTER, ute.parter(), merknader);
        if (ute.hjemmel().isEmpty() && noeErSkjult(ute)) {
            merknader.add(Merknad.om(Kontrollfunn.HJEMMEL_MANGLER));
        }
        if (fakta.dokumenter() == 0 || fakta.utenFil() > 0) {
            merknader.add(Merknad.om(Kontrollfunn.FIL_MANGLER));
        }
        if (sierLite(ute.tittel())) {
            merknader.add(new Merknad(
                    Kontrollfunn.LITE_SAGT, Sted.TITTEL, 0, ute.tittel().length(), ""));
        }
        like.ifPresent(nummer -> merknader.add(new Merknad(Kontrollfunn.LIK, Sted.POST, 0, 0, nummer)));
        if (post.dokumentetsDato() == null && erBrev(post.journalposttype())) {
            merknader.add(Merknad.om(Kontrollfunn.UDATERT));
        }
        return List.copyOf(merknader);
    }

    private static void tekst(
            Sted sted, String tekst, boolean skjermet, Collection<String> kjenteNavn, List<Merknad> merknader) {
        for (var funn : Detektorer.finn(tekst, kjenteNavn)) {
            merknader.add(merknad(sted, funn, skjermet));
        }
    }

    /** A name, a telephone or an address is what a correspondent's field is for. */
    private static void numre(Sted sted, String tekst, List<Merknad> merknader) {
        for (var funn : Detektorer.finn(tekst)) {
            if (funn.slag().erIdentitetsnummer() || funn.slag() == Slag.KONTONUMMER) {
                merknader.add(merknad(sted, funn, false));
            }
        }
    }

    private static Merknad merknad(Sted sted, Funn funn, boolean skjermet) {
        return new Merknad(slag(funn.slag(), skjermet), sted, funn.fra(), funn.til(), "");
    }

    private static Kontrollfunn slag(Slag slag, boolean skjermet) {
        if (slag.erIdentitetsnummer()) return Kontrollfunn.IDENTITETSNUMMER;
        if (slag != Slag.NAVN) return Kontrollfunn.KONTAKTOPPLYSNING;
        return skjermet ? Kontrollfunn.NAVN_I_SKJERMET : Kontrollfunn.NAVN;
    }

    private static boolean noeErSkjult(Forhaandsvisning ute) {
        return (ute.tittel() + ute.parter()).contains(Maskering.STJERNER);
    }

    /** Fewer than two words that say something. */
    private static boolean sierLite(String tittel) {
        return SKILLE.splitAsStream(tittel.toLowerCase(Locale.ROOT))
                                .filter(ord -> ord.length() > 1 && !TOMME.contains(ord))
                                .count()
                        < (tittel.contains(Maskering.STJERNER) ? 1 : 2)
                && SKILLE.splitAsStream(tittel.toLowerCase(Locale.ROOT))
                        .noneMatch(ord -> ord.length() >= LANGT && !TOMME.contains(ord));
    }

    /** One long word may say enough: Reguleringsplan, Tilstandsrapport. */
    private static final int LANGT = 12;

    private static boolean erBrev(Journalposttype type) {
        return type == Journalposttype.I || type == Journalposttype.U;
    }
}
