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
    private static final int FLEST_TAB = 10;

    private final Page side;
    private final Tastatur taster;
    private final Fasitbrev fasit;
    private final Feltskriver felt;

    Arkivar(Page side, Tastatur taster, Fasitbrev fasit) {
        this.side = side;
        this.taster = taster;
        this.fasit = fasit;
        felt = new Feltskriver(side, taster);
    }

    void behandle() {
        try {
            paaBordet();
        } catch (RuntimeException e) {
            throw new IllegalStateException(fasit.navn() + " ble ikke ferdig", e);
        }
    }

    private void paaBordet() {
        if (fasit.journalfoeres()) {
            rett();
            taster.avslutt(felt.iFelt() ? "Control+Enter" : "a", "godta");
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
        if (!felt.iFelt() && !felt.paa(valg)) {
            taster.avslutt((String) side.evaluate(valg + ".dataset.tast"), "utfall");
            return;
        }
        for (var i = 0; i < FLEST_TAB && !felt.paa(valg); i++) {
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
            felt.ut();
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
            return felt.tekst("tittel", bilde.en("tittel"), fasit.tittelAaSkrive(), "tittel");
        }
        if (fasit.nySak() && !fasit.godSakstittel(bilde.en("sakstittel"))) {
            return felt.tekst("sakstittel", bilde.en("sakstittel"), fasit.tittelAaSkrive(), "tittel");
        }
        if (!fasit.godAvsender(bilde.en("avsender"))) {
            return felt.tekst("avsender", bilde.en("avsender"), Fasitbrev.foerste(fasit.avsender()), "avsender");
        }
        if (!Fasitbrev.blant(fasit.type(), bilde.en("avsendertype"))) {
            return felt.liste("[name=avsendertype]", Fasitbrev.foerste(fasit.type()), "avsender");
        }
        if (!fasit.godDato(bilde.en("dokumentdato"))) {
            return felt.tekst("dokumentdato", bilde.en("dokumentdato"), Fasitbrev.foerste(fasit.dato()), "dato");
        }
        if (fasit.nySak() && !bilde.en("klasse").startsWith(fasit.klasse())) {
            return felt.tekst("klasse", bilde.en("klasse"), fasit.klasse(), "klasse");
        }
        return tilgangIFelt(bilde) || mottakerIFelt(bilde);
    }

    private boolean tilgangIFelt(Skjemabilde bilde) {
        if (!bilde.en("tilgangskode").equals(kode())) {
            return felt.liste("#tilgangskode", kode(), "tilgang");
        }
        if (!fasit.aapen() && !bilde.en("hjemmel").equals(hjemmel())) {
            return felt.liste("#hjemmel", hjemmel(), "tilgang");
        }
        if (fasit.skjermAvsender() && bilde.en("skjermAvsender").isEmpty()) {
            felt.gaaTil("document.getElementById('skjermAvsender')", "tilgang");
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
            return felt.liste("#saksbehandler", Fasitbrev.foerste(fasit.saksbehandler()), "mottaker");
        }
        // Anyone in the unit: one who is there, and with that the unit.
        var iEnheten = side.evaluate(
                "(enhet) => [...document.querySelectorAll('#saksbehandler option')].find((o) => o.textContent.endsWith(' – ' + enhet)).value",
                Fasitbrev.foerste(fasit.enhet()));
        if (bilde.en("saksbehandler").isEmpty() || fasit.saksbehandler().equals("*") && !erIEnheten(bilde)) {
            return felt.liste("#saksbehandler", (String) iEnheten, "mottaker");
        }
        return felt.liste("#enhet", Fasitbrev.foerste(fasit.enhet()), "mottaker");
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
}
