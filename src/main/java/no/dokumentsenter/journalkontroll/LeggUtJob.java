package no.dokumentsenter.journalkontroll;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts out what is decided, in each municipality that has set a time of day for it. */
@Configuration(proxyBeanMethods = false)
class LeggUtJob {
    private static final Duration MELLOMROM = Duration.ofMinutes(5);
    private static final String HVEM = "publisering";

    @Bean
    RecurringTask<Void> leggUtDager(Kommuner kommuner, Utleggingstid tid, Journalkontroll kontroll) {
        return Tasks.recurring("journal-legg-ut", FixedDelay.of(MELLOMROM)).execute((instans, kontekst) -> {
            for (var kommune : kommuner.alle()) {
                Kommunevalg.gjoerI(kommune, () -> {
                    if (tid.erKommet()) {
                        Innlogget.som(HVEM, kontroll::leggUtModne);
                    }
                });
            }
        });
    }
}
