package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import no.dokumentsenter.kommune.Kommune;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The items that wait to be read. A job is added in the transaction of the fact, so it exists if and only if the item
 * does; its name is {@code slug/id}, which both binds the municipality and makes a second one of the same impossible.
 */
@Component
class Lesekoe {
    static final TaskDescriptor<Void> LES = TaskDescriptor.of("postmottak-les");

    private final SchedulerClient jobber;

    Lesekoe(@Lazy SchedulerClient jobber) {
        this.jobber = jobber;
    }

    void leggTil(Kommune kommune, UUID post) {
        jobber.scheduleIfNotExists(LES.instance(kommune.slug() + "/" + post).scheduledTo(Instant.now()));
    }
}
