package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every quarter of an hour for items that have waited long enough, in each municipality by itself. */
@Configuration(proxyBeanMethods = false)
class VentJob {
    private static final Duration MELLOMROM = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> hentForfaltPost(Kommuner kommuner, Postmottak postmottak) {
        return Tasks.recurring("postmottak-forfalt", FixedDelay.of(MELLOMROM))
                .execute((instans, kontekst) -> kommuner.alle()
                        .forEach(kommune -> Kommunevalg.gjoerI(kommune, postmottak::hentForfalte)));
    }
}
