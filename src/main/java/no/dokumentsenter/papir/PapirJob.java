package no.dokumentsenter.papir;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import no.dokumentsenter.kommune.Kommunejobber;
import no.dokumentsenter.kommune.Kommuner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two jobs of a stack. Three tries; then it stands in the list as failed, for a person to act. */
@Configuration(proxyBeanMethods = false)
class PapirJob {
    /** Look through this stack. */
    static final TaskDescriptor<Void> LES = TaskDescriptor.of("papir-les");

    /** Make the documents of this approved stack. */
    static final TaskDescriptor<Void> LAG = TaskDescriptor.of("papir-lag");

    private static final Logger LOGG = LoggerFactory.getLogger(PapirJob.class);
    private static final int FORSOEK = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    OneTimeTask<Void> lesSkannebunt(Kommuner kommuner, Buntlesing lesing) {
        return jobb(LES, kommuner, lesing::les, lesing::giOpp);
    }

    @Bean
    OneTimeTask<Void> lagBuntdokumenter(Kommuner kommuner, Buntlaging laging, Buntlesing lesing) {
        return jobb(LAG, kommuner, laging::lag, lesing::giOpp);
    }

    private static OneTimeTask<Void> jobb(
            TaskDescriptor<Void> jobb, Kommuner kommuner, Consumer<UUID> arbeid, Consumer<UUID> giOpp) {
        return Tasks.oneTime(jobb)
                .onFailure(FailureHandler.<Void>maxRetries(FORSOEK)
                        .retryEvery(PAUSE)
                        .then((utfoert, operasjoner) -> {
                            var navn = utfoert.getExecution().taskInstance.getId();
                            Kommunejobber.gjoer(kommuner, navn, giOpp);
                            LOGG.error(
                                    "ga opp {} {}",
                                    jobb.getTaskName(),
                                    navn,
                                    utfoert.getCause().orElse(null));
                            operasjoner.remove();
                        }))
                .execute((instans, kontekst) -> Kommunejobber.gjoer(kommuner, instans.getId(), arbeid));
    }
}
