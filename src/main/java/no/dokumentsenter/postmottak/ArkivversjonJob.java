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

/** The job that makes archive versions of what was registered directly. Three tries, then an error for the operator. */
@Configuration(proxyBeanMethods = false)
class ArkivversjonJob {
    /** Make the archive versions that this journalpost lacks. */
    static final TaskDescriptor<Void> LAG = TaskDescriptor.of("postmottak-arkivversjon");

    private static final Logger LOGG = LoggerFactory.getLogger(ArkivversjonJob.class);
    private static final int FORSOEK = 3;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    OneTimeTask<Void> lagArkivversjon(Kommuner kommuner, Arkivversjonering arkivversjonering) {
        return Tasks.oneTime(LAG)
                .onFailure(FailureHandler.<Void>maxRetries(FORSOEK)
                        .retryEvery(PAUSE)
                        .then((utfoert, operasjoner) -> {
                            LOGG.error(
                                    "ga opp arkivversjonen av {}",
                                    utfoert.getExecution().taskInstance.getId(),
                                    utfoert.getCause().orElse(null));
                            operasjoner.remove();
                        }))
                .execute((instans, kontekst) -> Kommunejobber.gjoer(kommuner, instans.getId(), arkivversjonering::lag));
    }
}
