package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Postkoe;
import no.dokumentsenter.postmottak.Poststatus;
import org.springframework.stereotype.Component;

/**
 * How many items wait for a person. The top bar counts all queues that a person works in, also on a page that is bound
 * to one municipality, so this binds by itself: it reads, and reads nothing but numbers.
 */
@Component
class Koetall {
    private final Postkoe koe;

    Koetall(Postkoe koe) {
        this.koe = koe;
    }

    /** Waiting items in each of these. The caller has asked whether the person may know. */
    Map<Kommune, Integer> venter(List<Kommune> kommuner) {
        return Kommunevalg.blant(
                kommuner, () -> kommuner.stream().collect(Collectors.toMap(Function.identity(), this::venter)));
    }

    private int venter(Kommune kommune) {
        return venter(koe.antallPerStatus(kommune));
    }

    /** What a person can take now, those that a job gave up and those that are kept closed too. */
    static int venter(Map<String, Long> perStatus) {
        return antall(perStatus, Poststatus.KLAR)
                + antall(perStatus, Poststatus.FEILET)
                + antall(perStatus, Poststatus.KARANTENE);
    }

    static int antall(Map<String, Long> perStatus, Poststatus status) {
        return perStatus.getOrDefault(status.kode(), 0L).intValue();
    }
}
