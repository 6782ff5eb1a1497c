package no.dokumentsenter.kommandolinje;

import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.ApplicationContext;

/** Recomputes what must be whole: the log's chains, the number series, every file's sum. Says the first break of each. */
final class Verifiser {
    private Verifiser() {}

    static int kjoer(Class<?> produkt, Valg valg) {
        return Ved.siden(produkt, valg, kontekst -> {
            var hel = true;
            for (var kommune : kontekst.getBean(Kommuner.class).alle()) {
                if (valg.verdi("kommune")
                        .filter(slug -> !slug.equals(kommune.slug()))
                        .isEmpty()) {
                    hel &= Kommunevalg.i(kommune, () -> verifiser(kontekst, kommune));
                }
            }
            System.out.println(hel ? "Alt er helt." : "Det er brudd. Se linjene over.");
            return hel ? 0 : 1;
        });
    }

    private static boolean verifiser(ApplicationContext kontekst, Kommune kommune) {
        var funn = kontekst.getBean(Kontroll.class).kontroller(kommune);
        funn.linjer().forEach(linje -> System.out.println(kommune.slug() + ": " + linje));
        return funn.hel();
    }
}
