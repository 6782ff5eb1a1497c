package no.dokumentsenter.epost;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.dokumentsenter.epost.Epostoppsett.Kvittering;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import no.dokumentsenter.postmottak.Kanalfeil;
import no.dokumentsenter.postmottak.Tilknytning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten seconds for receipts to send, in each municipality that wants them, by itself. */
@Configuration(proxyBeanMethods = false)
class KvitteringJob {
    private static final Duration MELLOMROM = Duration.ofSeconds(10);

    private final Map<String, Kvitteringssender> sendere = new ConcurrentHashMap<>();

    @Bean
    RecurringTask<Void> sendKvitteringer(
            Kommuner kommuner,
            Epostoppsett oppsett,
            Kvitteringer kvitteringer,
            Kvitteringsskriver skriver,
            Tilstandsmelder melder) {
        return Tasks.recurring("epost-kvittering", FixedDelay.of(MELLOMROM)).execute((instans, kontekst) -> {
            if (oppsett.ingen()) return;
            for (var kommune : kommuner.alle()) {
                var epost = oppsett.epost(kommune);
                if (epost.isEmpty()) continue;
                var smtp = epost.get().smtp();
                if (smtp != null) {
                    sendere.computeIfAbsent(
                                    kommune.slug(),
                                    _ -> new Kvitteringssender(kommune, smtp, kvitteringer, skriver, melder))
                            .send();
                } else if (Kommunevalg.i(kommune, kvitteringer::valg)
                        .filter(Kvittering::send)
                        .isPresent()) {
                    utenTjener(kommune, melder);
                }
            }
        });
    }

    private static void utenTjener(Kommune kommune, Tilstandsmelder melder) {
        melder.feilet(kommune, Tilknytning.KVITTERING, Kanalfeil.OPPSETT);
    }
}
