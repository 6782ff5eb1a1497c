package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Page;
import java.util.List;

/** Gets to a field and puts in it what should stand there, by the fewest keys. */
final class Feltskriver {
    private static final int FLEST_TAB = 40;

    private final Page side;
    private final Tastatur taster;

    Feltskriver(Page side, Tastatur taster) {
        this.side = side;
        this.taster = taster;
    }

    /** Writes what should stand there, by the fewest keys: all anew, or only what differs at either end. */
    boolean tekst(String id, String staar, String skal, String hva) {
        gaaTil("document.getElementById('" + id + "')", hva);
        var felles = felles(staar, skal);
        var bakfra = Math.min(felles(snudd(staar), snudd(skal)), Math.min(staar.length(), skal.length()) - felles);
        var bort = staar.length() - felles - bakfra;
        var inn = skal.substring(felles, skal.length() - bakfra);
        var stykkevis = 1 + Math.min(felles, bakfra) + bort + inn.length();
        if (staar.isEmpty() || skal.length() + 1 <= stykkevis) {
            if (!staar.isEmpty()) {
                taster.trykk("Control+a", hva);
            }
            taster.skriv(skal, hva);
            return true;
        }
        var forfra = felles <= bakfra;
        taster.trykk(forfra ? "Control+Home" : "Control+End", hva);
        gjenta(forfra ? "ArrowRight" : "ArrowLeft", Math.min(felles, bakfra), hva);
        gjenta(forfra ? "Delete" : "Backspace", bort, hva);
        taster.skriv(inn, hva);
        return true;
    }

    private void gjenta(String tast, int ganger, String hva) {
        for (var i = 0; i < ganger; i++) {
            taster.trykk(tast, hva);
        }
    }

    private static int felles(String a, String b) {
        var i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String snudd(String tekst) {
        return new StringBuilder(tekst).reverse().toString();
    }

    /** A list: by its first letters, then by arrows, as many of each as make the fewest. */
    boolean liste(String velger, String verdi, String hva) {
        var felt = "document.querySelector(\"" + velger + "\")";
        gaaTil(felt, hva);
        var valg = tekster(side.evaluate("[..." + felt + ".options].map((o) => o.textContent.trim().toLowerCase())"));
        var skal = ((Number) side.evaluate("(v) => [..." + felt + ".options].findIndex((o) => o.value === v)", verdi))
                .intValue();
        var her = ((Number) side.evaluate(felt + ".selectedIndex")).intValue();
        var bokstaver = valg.get(skal).replaceAll("[^\\p{L}].*", "");
        var beste = 0;
        for (var n = 1; n <= bokstaver.length(); n++) {
            if (n + Math.abs(skal - etterBokstaver(valg, her, bokstaver.substring(0, n)))
                    < beste + Math.abs(skal - etterBokstaver(valg, her, bokstaver.substring(0, beste)))) {
                beste = n;
            }
        }
        taster.skriv(bokstaver.substring(0, beste), hva);
        for (var i = 0; i < valg.size() && !verdi.equals(side.evaluate(felt + ".value")); i++) {
            var er = ((Number) side.evaluate(felt + ".selectedIndex")).intValue();
            taster.trykk(er < skal ? "ArrowDown" : "ArrowUp", hva);
        }
        return true;
    }

    /** Where a list stands after these letters: the first takes the next that begins with it, more keep to those that fit. */
    private static int etterBokstaver(List<String> valg, int fra, String bokstaver) {
        var her = fra;
        for (var n = 1; n <= bokstaver.length(); n++) {
            for (var steg = n == 1 ? 1 : 0; steg <= valg.size(); steg++) {
                var nr = (her + steg) % valg.size();
                if (valg.get(nr).startsWith(bokstaver.substring(0, n))) {
                    her = nr;
                    break;
                }
            }
        }
        return her;
    }

    @SuppressWarnings("unchecked")
    private static List<String> tekster(Object svar) {
        return (List<String>) svar;
    }

    /** By the field's own key or through the form's door, then by Tab, whichever way is the shorter. */
    void gaaTil(String felt, String hva) {
        if (!iSkjemaet()) {
            taster.trykk("Enter", hva);
        }
        for (var i = 0; i < FLEST_TAB; i++) {
            if (paa(felt)) {
                return;
            }
            var framover = Boolean.TRUE.equals(side.evaluate("Boolean(document.activeElement.compareDocumentPosition("
                    + felt + ") & Node.DOCUMENT_POSITION_FOLLOWING)"));
            taster.trykk(framover ? "Tab" : "Shift+Tab", hva);
        }
        throw new IllegalStateException("kom ikke til " + felt + " med Tab");
    }

    boolean paa(String felt) {
        return Boolean.TRUE.equals(side.evaluate("document.activeElement === " + felt));
    }

    private boolean iSkjemaet() {
        return Boolean.TRUE.equals(side.evaluate(
                "document.activeElement.matches('#skjema :is(input, select, textarea, button, a, summary)')"));
    }

    boolean iFelt() {
        return Boolean.TRUE.equals(side.evaluate(
                "document.activeElement.matches('input:not([type=radio], [type=checkbox]), select, textarea')"));
    }

    /** Out of a field, so that the keys live. */
    void ut() {
        if (iFelt()) {
            taster.trykk("Escape", "sak");
        }
    }
}
