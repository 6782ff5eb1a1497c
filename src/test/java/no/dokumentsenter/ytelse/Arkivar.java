package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Disposes of the letter on the desk as the truth says, by keys alone, as one who knows them would: choices by their
 * digit first, while the keys are alive, then the fields that must be written in, by the shortest way there; and then the
 * key that ends it. What the form already has right is left alone.
 */
final class Arkivar {
    private static final int FLEST_RETTELSER = 20;
    private static final int FLEST_TAB = 40;

    private final Page side;
    private final Tastatur taster;
    private final Fasitbrev fasit;

    Arkivar(Page side, Tastatur taster, Fasitbrev fasit) {
        this.side = side;
        this.taster = taster;
        this.fasit = fasit;
    }

    void behandle() {
        if (fasit.journalfoeres()) {
            rett();
            taster.avslutt(iFelt() ? "Control+Enter" : "a", "godta");
        } else if (fasit.utfall().startsWith("feilkommune")) {
            feilKommune();
        } else if (fasit.utfall().startsWith("vent")) {
            taster.trykk("w", "utfall");
            taster.avslutt(fasit.hvor().split(",")[0], "utfall");
        } else {
            avslutt();
        }
    }

    private void feilKommune() {
        taster.trykk("v", "utfall");
        var valg = "document.querySelector('#feilkommune button[name=til][value=%s]')".formatted(fasit.hvor());
        if (!iFelt() && !paa(valg)) {
            taster.avslutt((String) side.evaluate(valg + ".dataset.tast"), "utfall");
            return;
        }
        for (var i = 0; i < FLEST_TAB && !paa(valg); i++) {
            taster.trykk("Tab", "utfall");
        }
        taster.avslutt("Enter", "utfall");
    }

    /** The reason by its digit; one that must be told in words asks for them, and Enter sends. */
    private void avslutt() {
        taster.trykk("q", "utfall");
        if (fasit.skriv().isEmpty()) {
            taster.avslutt(fasit.hvor(), "utfall");
            return;
        }
        taster.trykk(fasit.hvor(), "utfall");
        taster.skriv(fasit.skriv(), "utfall");
        taster.avslutt("Enter", "utfall");
    }

    private void rett() {
        for (var i = 0; i < FLEST_RETTELSER; i++) {
            var bilde = Skjemabilde.les(side);
            if (!velg(bilde) && !skriv(bilde)) {
                return;
            }
        }
        throw new IllegalStateException("skjemaet ble ikke rett: " + fasit.navn() + " " + Skjemabilde.les(side));
    }

    /** One choice that a key makes. */
    private boolean velg(Skjemabilde bilde) {
        if (!bilde.en("sak").equals(fasit.sak())) {
            sak(bilde);
            return true;
        }
        if (fasit.nySak() && !bilde.en("klasse").startsWith(fasit.klasse() + " ")) {
            var tast = bilde.tastForKlasse(fasit.klasse());
            tast.ifPresent(t -> taster.trykk(t, "klasse"));
            if (tast.isPresent()) {
                return true;
            }
        }
        if (!mottakerErRett(bilde)) {
            var tast = bilde.tastFor("saksbehandler", fasit.saksbehandler());
            tast.ifPresent(t -> taster.trykk(t, "mottaker"));
            if (tast.isPresent()) {
                return true;
            }
        }
        if (!tilgang(bilde).equals(fasit.hjemmel())) {
            var tast = bilde.tastFor("hjemmel", hjemmel());
            tast.ifPresent(t -> taster.trykk(t, "tilgang"));
            return tast.isPresent();
        }
        return false;
    }

    private void sak(Skjemabilde bilde) {
        var tast = bilde.tastForSak(fasit.sak());
        if (tast.isPresent()) {
            ut();
            taster.trykk(tast.get(), "sak");
            return;
        }
        taster.trykk("b", "sak");
        taster.skriv(fasit.sak(), "sak");
        side.waitForSelector("#saktreff label");
        taster.trykk("Enter", "sak");
    }

    /** One field that must be written in. */
    private boolean skriv(Skjemabilde bilde) {
        if (!fasit.godTittel(bilde.en("tittel"))) {
            return tekst("tittel", bilde.en("tittel"), fasit.tittelAaSkrive(), "tittel");
        }
        if (fasit.nySak() && !fasit.godSakstittel(bilde.en("sakstittel"))) {
            return tekst("sakstittel", bilde.en("sakstittel"), fasit.tittelAaSkrive(), "tittel");
        }
        if (!fasit.godAvsender(bilde.en("avsender"))) {
            return tekst("avsender", bilde.en("avsender"), Fasitbrev.foerste(fasit.avsender()), "avsender");
        }
        if (!Fasitbrev.blant(fasit.type(), bilde.en("avsendertype"))) {
            return liste("[name=avsendertype]", Fasitbrev.foerste(fasit.type()), "avsender");
        }
        if (!fasit.godDato(bilde.en("dokumentdato"))) {
            return tekst("dokumentdato", bilde.en("dokumentdato"), Fasitbrev.foerste(fasit.dato()), "dato");
        }
        if (fasit.nySak() && !bilde.en("klasse").startsWith(fasit.klasse())) {
            return tekst("klasse", bilde.en("klasse"), fasit.klasse(), "klasse");
        }
        return tilgangIFelt(bilde) || mottakerIFelt(bilde);
    }

    private boolean tilgangIFelt(Skjemabilde bilde) {
        if (!bilde.en("tilgangskode").equals(kode())) {
            return liste("#tilgangskode", kode(), "tilgang");
        }
        if (!fasit.aapen() && !bilde.en("hjemmel").equals(hjemmel())) {
            return liste("#hjemmel", hjemmel(), "tilgang");
        }
        if (fasit.skjermAvsender() && bilde.en("skjermAvsender").isEmpty()) {
            gaaTil("document.getElementById('skjermAvsender')", "tilgang");
            taster.trykk(" ", "tilgang");
            return true;
        }
        return false;
    }

    private boolean mottakerIFelt(Skjemabilde bilde) {
        if (mottakerErRett(bilde)) {
            return false;
        }
        if (!fasit.saksbehandler().equals("*") && !Fasitbrev.blant(fasit.saksbehandler(), bilde.en("saksbehandler"))) {
            return liste("#saksbehandler", Fasitbrev.foerste(fasit.saksbehandler()), "mottaker");
        }
        // Anyone in the unit: one who is there, and with that the unit.
        var iEnheten = side.evaluate(
                "(enhet) => [...document.querySelectorAll('#saksbehandler option')].find((o) => o.textContent.endsWith(' – ' + enhet)).value",
                Fasitbrev.foerste(fasit.enhet()));
        if (bilde.en("saksbehandler").isEmpty() || fasit.saksbehandler().equals("*") && !erIEnheten(bilde)) {
            return liste("#saksbehandler", (String) iEnheten, "mottaker");
        }
        return liste("#enhet", Fasitbrev.foerste(fasit.enhet()), "mottaker");
    }

    private boolean mottakerErRett(Skjemabilde bilde) {
        return !bilde.en("saksbehandler").isEmpty()
                && Fasitbrev.blant(fasit.saksbehandler(), bilde.en("saksbehandler"))
                && Fasitbrev.blant(fasit.enhet(), bilde.en("enhet"));
    }

    private boolean erIEnheten(Skjemabilde bilde) {
        return Boolean.TRUE.equals(side.evaluate(
                "([navn, enheter]) => { const o = [...document.querySelectorAll('#saksbehandler option')].find((o) => o.value === navn); return enheter.split('|').some((e) => o?.textContent.endsWith(' – ' + e)); }",
                List.of(bilde.en("saksbehandler"), fasit.enhet())));
    }

    private String kode() {
        return fasit.aapen() ? "" : fasit.hjemmel().split("/")[0];
    }

    private String hjemmel() {
        return fasit.aapen() ? "" : fasit.hjemmel().split("/")[1];
    }

    private static String tilgang(Skjemabilde bilde) {
        return bilde.en("tilgangskode").isEmpty() ? "-" : bilde.en("tilgangskode") + "/" + bilde.en("hjemmel");
    }

    /** Writes what should stand there, by the fewest keys: all anew, or only what differs at either end. */
    private boolean tekst(String id, String staar, String skal, String hva) {
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
    private boolean liste(String velger, String verdi, String hva) {
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
    private void gaaTil(String felt, String hva) {
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
        throw new IllegalStateException("kom ikke til " + felt + " med Tab: " + fasit.navn());
    }

    private boolean paa(String felt) {
        return Boolean.TRUE.equals(side.evaluate("document.activeElement === " + felt));
    }

    private boolean iSkjemaet() {
        return Boolean.TRUE.equals(side.evaluate(
                "document.activeElement.matches('#skjema :is(input, select, textarea, button, a, summary)')"));
    }

    private boolean iFelt() {
        return Boolean.TRUE.equals(side.evaluate(
                "document.activeElement.matches('input:not([type=radio], [type=checkbox]), select, textarea')"));
    }

    /** Out of a field, so that the keys live. */
    private void ut() {
        if (iFelt()) {
            taster.trykk("Escape", "sak");
        }
    }
}
