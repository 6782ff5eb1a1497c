package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommuner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that takes in what a person asked for of a very large item. Three tries; then the rest stands as failed. */
@Configuration(proxyBeanMethods = false)
class HentJob {
    /** Take in what is asked for of this item. */
    static final TaskDescriptor<Void> HENT = TaskDescriptor.of("postmottak-hent");

    private static final Logger LOGG = LoggerFactory.getLogger(HentJob.class);
    private static final int FORSOEK = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    OneTimeTask<Void> hentUtelatte(Kommuner kommuner, Utelatthenting henting) {
        return Tasks.oneTime(HENT)
                .onFailure(FailureHandler.<Void>maxRetries(FORSOEK)
                        .retryEvery(PAUSE)
                        .then((utfoert, operasjoner) -> {
                            var navn = utfoert.getExecution().taskInstance.getId();
                            Kommunejobber.gjoer(kommuner, navn, henting::giOpp);
                            LOGG.error(
                                    "ga opp å hente vedlegg av {}",
                                    navn,
                                    utfoert.getCause().orElse(null));
                            operasjoner.remove();
                        }))
                .execute((instans, kontekst) -> Kommunejobber.gjoer(kommuner, instans.getId(), henting::hent));
    }
}
