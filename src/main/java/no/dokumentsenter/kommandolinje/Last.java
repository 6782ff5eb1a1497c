package no.dokumentsenter.kommandolinje;

import java.util.ArrayList;
import java.util.List;
import no.dokumentsenter.demo.Lastgenerator;
import no.dokumentsenter.felles.IkkeFunnet;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import org.springframework.context.ApplicationContext;

/** Loads synthetic entries through the doors, into a base that was begun for it. */
final class Last {
    private Last() {}

    static int kjoer(Class<?> produkt, Valg valg) {
        if (!Start.erTestbase(valg.datamappe())) {
            System.err.println(
                    "Denne basen er ikke merket for lasttest. Begynn en ny med: start --testbase --data MAPPE");
            return 1;
        }
        var antall = valg.tall("antall", 0);
        if (antall < 1) {
            throw new Valg.Ukjent("--antall må være minst 1");
        }
        var filer = Lastgenerator.Filer.av(valg.verdi("filer").orElse("delt"))
                .orElseThrow(() -> new Valg.Ukjent("--filer er ingen, delt eller egne"));
        return Ved.siden(produkt, valg, kontekst -> {
            var sekunder = kontekst.getBean(Lastgenerator.class).last(kommuner(kontekst, valg), antall, filer);
            System.out.printf("%d journalposter på %.1f s, %.0f i sekundet%n", antall, sekunder, antall / sekunder);
            return 0;
        });
    }

    private static List<Kommune> kommuner(ApplicationContext kontekst, Valg valg) {
        var register = kontekst.getBean(Kommuner.class);
        if (valg.har("kommune")) {
            try {
                return List.of(register.medSlug(valg.verdi("kommune").orElseThrow()));
            } catch (IkkeFunnet ukjent) {
                throw new Valg.Ukjent("Ukjent kommune: " + valg.verdi("kommune").orElse(""));
            }
        }
        var generator = kontekst.getBean(Lastgenerator.class);
        var kommuner = new ArrayList<Kommune>();
        for (var nr = 1; nr <= valg.tall("kommuner", 1); nr++) {
            kommuner.add(generator.kommune(nr));
        }
        return kommuner;
    }
}
