package no.dokumentsenter.periodekontroll;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.dokumentsenter.dokumentlager.Dokumentlager;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.stereotype.Component;

/** Reads some of the stored files and says which are not as they came. All are read in the course of time. */
@Component
class Filproever {
    private final FilproeveRepository repository;
    private final Dokumentlager lager;

    Filproever(FilproeveRepository repository, Dokumentlager lager) {
        this.repository = repository;
        this.lager = lager;
    }

    /** Those that were read longest ago, and again every one that was not whole. */
    void proev(Kommune kommune, int antall) {
        List<FilproeveRepository.Fil> filer = repository.neste(kommune, antall);
        repository.skriv(
                kommune,
                filer.stream()
                        .collect(
                                Collectors.toMap(FilproeveRepository.Fil::id, fil -> utfall(kommune, fil.sjekksum()))));
    }

    private String utfall(Kommune kommune, String sjekksum) {
        if (!lager.finnes(kommune, sjekksum)) {
            return "mangler";
        }
        try {
            return lager.erHel(kommune, sjekksum) ? "hel" : "endret";
        } catch (IOException uleselig) {
            return "uleselig";
        }
    }
}
