package no.dokumentsenter.einnsyn;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import no.dokumentsenter.einnsyn.Einnsynsender.Sendedeler;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.offentligjournal.Utlagte;
import no.dokumentsenter.postmottak.Kanalstatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five seconds for what eInnsyn is to be told, side by side in the municipalities: one that hangs delays no other. */
@Configuration(proxyBeanMethods = false)
class EinnsynJob {
    private static final Logger LOGG = LoggerFactory.getLogger(EinnsynJob.class);
    private static final Duration MELLOMROM = Duration.ofSeconds(5);

    private final Map<String, Einnsynsender> sendere = new ConcurrentHashMap<>();

    @Bean
    Sendedeler sendedeler(Utboks utboks, Utlagte utlagte, Kanalstatus status) {
        return new Sendedeler(utboks, utlagte, status);
    }

    @Bean
    RecurringTask<Void> sendTilEinnsyn(
            Kommuner kommuner,
            Einnsynoppsett oppsett,
            Sendedeler deler,
            @Value("${dokumentsenter.einnsyn.send:true}") boolean send) {
        return Tasks.recurring("einnsyn-send", FixedDelay.of(MELLOMROM)).execute((instans, kontekst) -> {
            if (!send) return;
            try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var kommune : kommuner.alle()) {
                    oppsett.tjener(kommune)
                            .map(tjener -> sendere.computeIfAbsent(
                                    kommune.slug(), _ -> new Einnsynsender(kommune, tjener, deler)))
                            .ifPresent(sender -> traader.execute(() -> runde(kommune, sender)));
                }
            }
        });
    }

    private static void runde(Kommune kommune, Einnsynsender sender) {
        try {
            sender.runde();
        } catch (RuntimeException feil) {
            LOGG.warn("einnsyn {}: runden stanset", kommune, feil);
        }
    }
}
