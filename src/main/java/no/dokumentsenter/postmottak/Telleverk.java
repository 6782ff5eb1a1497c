package no.dokumentsenter.postmottak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.tilgang.Handling;
import no.dokumentsenter.tilgang.Paalogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door to the meters of the intake: how many have come by each channel since the beginning, what became of them, and how
 * many are open now. They only run forward, so that two readings give what happened between them whatever the clocks say.
 */
@Service
public class Telleverk {
    private final PostRepository poster;
    private final PostgangRepository gang;

    Telleverk(PostRepository poster, PostgangRepository gang) {
        this.poster = poster;
        this.gang = gang;
    }

    /**
     * One reading of every channel of the bound municipality, also those by which nothing ever came. All of it is seen
     * at one moment.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Kanaltall> les() {
        Paalogget.krev(Handling.REGISTRERE);
        var kommune = Kommunevalg.valgt();
        var status = poster.antallPerKanalOgStatus(kommune);
        var steg = gang.antall(kommune);
        var leveringer = poster.antallLeveringer(kommune);
        var tall = new ArrayList<Kanaltall>();
        for (var kanal : Kanal.values()) {
            var her = status.getOrDefault(kanal.kode(), Map.of());
            var maalere = new LinkedHashMap<String, Long>();
            maalere.put(
                    Kanaltall.INN,
                    her.values().stream().mapToLong(Long::longValue).sum());
            maalere.put(Kanaltall.PAA_NYTT, leveringer.getOrDefault(kanal.kode(), 0L));
            maalere.putAll(steg.getOrDefault(kanal.kode(), Map.of()));
            tall.add(new Kanaltall(kanal.kode(), maalere, aapne(her)));
        }
        return tall;
    }

    private static Map<String, Long> aapne(Map<String, Long> perStatus) {
        return perStatus.entrySet().stream()
                .filter(status -> Poststatus.av(status.getKey()).erAapen())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
