package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns twice a minute from what was registered since, in each municipality by itself. */
@Configuration(proxyBeanMethods = false)
class LaerJob {
    private static final Duration MELLOMROM = Duration.ofSeconds(30);
    private static final int OM_GANGEN = 500;

    @Bean
    RecurringTask<Void> laerAvJournalen(Kommuner kommuner, Laering laering) {
        return Tasks.recurring("postmottak-laer", FixedDelay.of(MELLOMROM))
                .execute((instans, kontekst) ->
                        kommuner.alle().forEach(kommune -> Kommunevalg.gjoerI(kommune, () -> laerAlt(laering))));
    }

    /** A transaction for each lot; a lot that is not full was the last. */
    private static void laerAlt(Laering laering) {
        var laert = laering.laer(OM_GANGEN);
        while (laert == OM_GANGEN) {
            laert = laering.laer(OM_GANGEN);
        }
    }
}
