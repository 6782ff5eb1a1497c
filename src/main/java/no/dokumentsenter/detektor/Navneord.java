package no.dokumentsenter.detektor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, as the finder of names sees it.
 *
 * @param liten in small letters; a genitive's -s is gone when the word is known without it
 * @param hva what the lists say that it may be
 * @param stor whether it begins with a capital
 * @param versaler whether it has capitals alone
 * @param genitiv whether an -s was taken off
 */
record Navneord(int fra, int til, String liten, int hva, boolean stor, boolean versaler, boolean genitiv) {
    private static final int KORTESTE_GENITIV = 4;

    /** What stands between two words. */
    enum Mellom {
        /** Nothing, in a name that was written together. */
        TETT,
        LUFT,
        BINDESTREK,
        KOMMA,
        BRUDD
    }

    /** The words of a text: letters in a row. A hyphen, a stroke below, and a capital after a small letter divide. */
    static List<Navneord> les(String tekst, Kjentenavn kjente) {
        var ordene = new ArrayList<Navneord>();
        var fra = -1;
        for (var i = 0; i <= tekst.length(); i++) {
            var bokstav = i < tekst.length() && erBokstav(tekst, i, fra);
            if (fra >= 0 && (!bokstav || nyttOrd(tekst, fra, i))) {
                ordene.add(av(tekst, fra, i, kjente));
                fra = -1;
            }
            if (bokstav && fra < 0) {
                fra = i;
            }
        }
        return ordene;
    }

    private static boolean erBokstav(String tekst, int i, int fra) {
        var c = tekst.charAt(i);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '\'' || c == '’')
                        && fra >= 0
                        && i + 1 < tekst.length()
                        && Character.isLetter(tekst.charAt(i + 1));
    }

    private static boolean nyttOrd(String tekst, int fra, int i) {
        return Character.isUpperCase(tekst.charAt(i)) && Character.isLowerCase(tekst.charAt(i - 1)) && i - fra > 2;
    }

    private static Navneord av(String tekst, int fra, int til, Kjentenavn kjente) {
        var ord = tekst.substring(fra, til);
        var stor = Character.isUpperCase(ord.charAt(0));
        var versaler = stor && ord.equals(ord.toUpperCase(Locale.ROOT)) && ord.length() > 1;
        var liten = ord.toLowerCase(Locale.ROOT);
        var hva = Navneliste.hva(liten) | kjente.hva(liten);
        if (hva == 0 && liten.length() >= KORTESTE_GENITIV && liten.endsWith("s")) {
            var uten = liten.substring(0, liten.length() - 1);
            var utenHva = Navneliste.hva(uten) | kjente.hva(uten);
            if (utenHva != 0) {
                return new Navneord(fra, til, uten, utenHva, stor, versaler, true);
            }
        }
        return new Navneord(fra, til, liten, hva, stor, versaler, false);
    }

    boolean er(int slag) {
        return (hva & slag) != 0;
    }

    /** A first name that is nothing else. */
    boolean sikkertFornavn() {
        return er(Navneliste.FORNAVN) && !er(Navneliste.TVETYDIG) && !er(Navneliste.STED);
    }

    boolean kanVaereEtternavn() {
        return er(Navneliste.ETTERNAVN) || Navneliste.enderSomEtternavn(liten);
    }

    /** One letter, as in Kari B. Moe. */
    boolean erInitial() {
        return stor && til - fra == 1;
    }

    static Mellom mellom(String tekst, Navneord en, Navneord neste) {
        var fra = en.til();
        var til = neste.fra();
        if (fra == til) {
            return Mellom.TETT;
        }
        var initial = en.erInitial() && tekst.charAt(fra) == '.' ? 1 : 0;
        var lengde = til - fra - initial;
        if (lengde == 0) {
            return Mellom.LUFT;
        }
        var c = tekst.charAt(fra + initial);
        if (lengde == 1) {
            return c == '-'
                    ? Mellom.BINDESTREK
                    : c == '_' || c != '\n' && Tallrekke.erLuft(c) ? Mellom.LUFT : Mellom.BRUDD;
        }
        return lengde == 2 && c == ',' && tekst.charAt(til - 1) == ' ' ? Mellom.KOMMA : Mellom.BRUDD;
    }
}
