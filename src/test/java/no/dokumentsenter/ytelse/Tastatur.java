package no.dokumentsenter.ytelse;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Presses real keys and counts them. Each key that is pressed is one: a letter, Tab, an arrow, a digit, and a chord such
 * as Ctrl+Enter. The wait after a key is from the key until the page is at rest and painted, ready for the next.
 */
final class Tastatur {
    /** Resolves with the milliseconds since the key, when both panes are at rest and the first page's picture is there. */
    private static final String RO = """
            (foer) => new Promise((ferdig, feil) => {
              const start = performance.now();
              const se = () => {
                const her = document.querySelector('#arbeid');
                const bilde = her?.querySelector('.dokument-rute img');
                const ro = her && !her.hasAttribute('data-opptatt') && !document.querySelector('.htmx-request')
                  && (foer === null || her.dataset.dokument !== foer)
                  && (!bilde || bilde.complete);
                if (ro) requestAnimationFrame(() => ferdig(performance.now() - window.trykket));
                else if (performance.now() - start > 20000) feil(new Error(document.querySelector('#status')?.textContent
                  + ' ' + [...document.querySelectorAll('.feiltekst')].map((f) => f.textContent).join(' ')));
                else requestAnimationFrame(se);
              };
              requestAnimationFrame(se);
            })
            """;

    private final Page side;
    private final Map<String, Integer> antall = new LinkedHashMap<>();
    private final List<Double> venting = new ArrayList<>();

    Tastatur(Page side) {
        this.side = side;
    }

    /** Before the first page is opened. */
    static void lytt(Page side) {
        side.addInitScript(
                "window.trykket = 0; addEventListener('keydown', () => { window.trykket = performance.now(); }, true);");
    }

    /** One key, or a chord, for the sake of {@code hva}. */
    void trykk(String tast, String hva) {
        side.keyboard().press(tast);
        tell(hva, null);
    }

    /** A key that sends the letter from the desk: waits for the next, or the empty desk. */
    void avslutt(String tast, String hva) {
        var foer = side.evaluate("document.querySelector('#arbeid').dataset.dokument");
        side.keyboard().press(tast);
        tell(hva, foer);
    }

    /** Each letter is one. */
    void skriv(String tekst, String hva) {
        for (var tegn : tekst.split("")) {
            side.keyboard().type(tegn);
            tell(hva, null);
        }
    }

    private void tell(String hva, Object foer) {
        antall.merge(hva, 1, Integer::sum);
        venting.add(((Number) side.evaluate(RO, foer)).doubleValue());
    }

    int sum() {
        return antall.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> antall() {
        return antall;
    }

    List<Double> venting() {
        return venting;
    }
}
