package no.dokumentsenter.postmottak;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The jobs of the intake. A job is added in the transaction of the fact, so it exists if and only if the fact does; its
 * name is {@code slug/id}, which both binds the municipality and makes a second one of the same impossible.
 */
@Component
class Jobbkoe {
    /** Read this item. */
    static final TaskDescriptor<Void> LES = TaskDescriptor.of("postmottak-les");

    /** Make the archive versions that this journalpost lacks. */
    static final TaskDescriptor<Void> ARKIVVERSJON = TaskDescriptor.of("postmottak-arkivversjon");

    private final SchedulerClient jobber;

    Jobbkoe(@Lazy SchedulerClient jobber) {
        this.jobber = jobber;
    }

    void leggTil(TaskDescriptor<Void> jobb, Kommune kommune, UUID id) {
        jobber.scheduleIfNotExists(jobb.instance(kommune.slug() + "/" + id).scheduledTo(Instant.now()));
    }

    /** Does the work that the name stands for, in its municipality. */
    static void gjoer(Kommuner kommuner, String navn, Consumer<UUID> arbeid) {
        spoer(kommuner, navn, id -> {
            arbeid.accept(id);
            return true;
        });
    }

    /** As {@link #gjoer}, when the work has an answer. */
    static <T> T spoer(Kommuner kommuner, String navn, Function<UUID, T> arbeid) {
        var skille = navn.indexOf('/');
        return Kommunevalg.i(
                kommuner.medSlug(navn.substring(0, skille)),
                () -> arbeid.apply(UUID.fromString(navn.substring(skille + 1))));
    }
}
