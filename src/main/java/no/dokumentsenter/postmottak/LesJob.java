package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommuner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that reads an item. Three tries; then the item stands in the queue as failed, for a person to act. */
@Configuration(proxyBeanMethods = false)
class LesJob {
    /** Read this item. */
    static final TaskDescriptor<Void> LES = TaskDescriptor.of("postmottak-les");

    private static final Logger LOGG = LoggerFactory.getLogger(LesJob.class);
    private static final int FORSOEK = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    CustomTask<Void> lesInnkommetPost(Kommuner kommuner, Postlesing lesing, Forkjoersrett inntak) {
        return Tasks.custom(LES)
                .onFailure(FailureHandler.<Void>maxRetries(FORSOEK)
                        .retryEvery(PAUSE)
                        .then((utfoert, operasjoner) -> {
                            var navn = utfoert.getExecution().taskInstance.getId();
                            Kommunejobber.gjoer(kommuner, navn, lesing::giOpp);
                            LOGG.error(
                                    "ga opp å lese {}", navn, utfoert.getCause().orElse(null));
                            operasjoner.remove();
                        }))
                .execute((instans, kontekst) -> {
                    inntak.vik();
                    return Kommunejobber.spoer(kommuner, instans.getId(), lesing::les)
                            .<CompletionHandler<Void>>map(LesJob::ventMed)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /** To wait for the look for viruses is no fault of the item, and is not counted as a try. */
    private static CompletionHandler<Void> ventMed(Duration pause) {
        return (utfoert, operasjoner) ->
                operasjoner.reschedule(utfoert, utfoert.getTimeDone().plus(pause));
    }
}
