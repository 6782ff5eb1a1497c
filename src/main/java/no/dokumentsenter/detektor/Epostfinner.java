package no.dokumentsenter.detektor;

import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses: from each @ as far as an address goes. */
final class Epostfinner {
    private static final int LENGSTE_NAVN = 64;
    private static final int LENGSTE_DOMENE = 253;

    private Epostfinner() {}

    static List<Funn> finn(String tekst) {
        var funnet = new ArrayList<Funn>();
        for (var alfa = tekst.indexOf('@'); alfa >= 0; alfa = tekst.indexOf('@', alfa + 1)) {
            var fra = alfa;
            while (fra > 0 && alfa - fra < LENGSTE_NAVN && iNavn(tekst.charAt(fra - 1))) {
                fra--;
            }
            while (fra < alfa && ".-_+".indexOf(tekst.charAt(fra)) >= 0) {
                fra++;
            }
            var til = alfa + 1;
            while (til < tekst.length() && til - alfa < LENGSTE_DOMENE && iDomene(tekst.charAt(til))) {
                til++;
            }
            while (til > alfa + 1 && !Character.isLetter(tekst.charAt(til - 1))) {
                til--;
            }
            if (fra < alfa && tekst.substring(alfa + 1, til).indexOf('.') > 0) {
                funnet.add(new Funn(Slag.EPOST, fra, til));
            }
        }
        return funnet;
    }

    private static boolean iNavn(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean iDomene(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
