package no.dokumentsenter.periodekontroll;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import no.dokumentsenter.felles.Innlogget;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the controls that are due, in each municipality by itself. One that fails stops no other. */
@Configuration(proxyBeanMethods = false)
class KjoerJob {
    private static final Logger LOGG = LoggerFactory.getLogger(KjoerJob.class);
    private static final Duration MELLOMROM = Duration.ofHours(1);
    private static final String HVEM = "periodekontroll";

    @Bean
    RecurringTask<Void> kjoerPeriodekontroller(Kommuner kommuner, Periodekontroller kontroller) {
        return Tasks.recurring("periodekontroller", FixedDelay.of(MELLOMROM)).execute((instans, kontekst) -> {
            for (var kommune : kommuner.alle()) {
                Kommunevalg.gjoerI(kommune, () -> Innlogget.som(HVEM, () -> kjoerForfalte(kontroller)));
            }
        });
    }

    static int kjoerForfalte(Periodekontroller kontroller) {
        var forfalte = kontroller.forfalte();
        for (var kode : forfalte) {
            try {
                kontroller.kjoerForfalt(kode);
            } catch (RuntimeException feil) {
                LOGG.warn("kontrollen {} stoppet: {}", kode, feil.getClass().getName());
                kontroller.feilet(kode);
            }
        }
        return forfalte.size();
    }
}
