package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import no.dokumentsenter.journal.JournalpostId;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The entries whose documents lack an archive version. Added in the entry's own transaction; named {@code slug/id}. */
@Component
class Arkivversjonskoe {
    static final TaskDescriptor<Void> LAG = TaskDescriptor.of("postmottak-arkivversjon");

    private final SchedulerClient jobber;

    Arkivversjonskoe(@Lazy SchedulerClient jobber) {
        this.jobber = jobber;
    }

    void leggTil(Kommune kommune, JournalpostId journalpost) {
        jobber.scheduleIfNotExists(
                LAG.instance(kommune.slug() + "/" + journalpost).scheduledTo(Instant.now()));
    }
}
