package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the form that is on the screen, as a person reads it. */
record Skjemabilde(Map<String, Object> felt) {
    private static final String LES = """
            () => {
              const f = document.getElementById('skjema');
              const synlig = (e) => e.checkVisibility();
              const verdi = (n) => f.querySelector(`[name=${n}]:not([type=radio], [type=checkbox])`)?.value.trim() ?? '';
              const av = (n) => f.querySelector(`input[type=checkbox][name=${n}]`);
              const valgt = f.querySelector('[name=sak]:checked');
              return {
                post: f.dataset.dokument,
                sak: valgt ? (valgt.value === 'ny' ? 'ny' : valgt.closest('label').querySelector('strong').textContent) : '',
                ...Object.fromEntries(['sakstittel', 'tittel', 'avsender', 'avsendertype', 'dokumentdato', 'klasse',
                  'tilgangskode', 'hjemmel', 'saksbehandler', 'enhet', 'skjermedeOrd'].map((n) => [n, verdi(n)])),
                skjermAvsender: av('skjermAvsender')?.checked ? 'ja' : '',
                sjekk: [...f.querySelectorAll('input[type=checkbox][required]')].filter((e) => !e.checked).map((e) => e.id).join(),
                saker: [...f.querySelectorAll('[name=sak][data-tast]')].map((r) => ({ tast: r.dataset.tast,
                  verdi: r.value === 'ny' ? 'ny' : r.closest('label').querySelector('strong').textContent })),
                hurtig: [...f.querySelectorAll('.hurtigvalg')].filter(synlig).map((k) => ({ tast: k.dataset.tast,
                  felt: k.dataset.velg, verdi: k.value }))
              };
            }
            """;

    @SuppressWarnings("unchecked")
    static Skjemabilde les(Page side) {
        return new Skjemabilde((Map<String, Object>) side.evaluate(LES));
    }

    String en(String navn) {
        return String.valueOf(felt.getOrDefault(navn, ""));
    }

    /** The key that chooses this case, where it is offered. */
    Optional<String> tastForSak(String sak) {
        return liste("saker").stream()
                .filter(valg -> sak.equals(valg.get("verdi")))
                .map(valg -> valg.get("tast"))
                .findFirst();
    }

    /** The digit that puts one of the right values in a field, where it is offered. */
    Optional<String> tastFor(String navn, String gode) {
        return liste("hurtig").stream()
                .filter(valg -> navn.equals(valg.get("felt")))
                .filter(valg -> Fasitbrev.blant(gode, valg.getOrDefault("verdi", "")))
                .map(valg -> valg.get("tast"))
                .findFirst();
    }

    /** The digit for a class, by its id. */
    Optional<String> tastForKlasse(String klasse) {
        return liste("hurtig").stream()
                .filter(valg -> "klasse".equals(valg.get("felt")))
                .filter(valg -> valg.getOrDefault("verdi", "").startsWith(klasse + " "))
                .map(valg -> valg.get("tast"))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> liste(String navn) {
        return (List<Map<String, String>>) felt.get(navn);
    }
}
