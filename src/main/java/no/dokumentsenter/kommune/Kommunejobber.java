package no.dokumentsenter.kommune;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Jobs about one thing of one municipality. A job is added in the transaction of the fact, so it exists if and only if the
 * fact does; its name is {@code slug/id}, which both binds the municipality and makes a second one of the same impossible.
 */
@Component
public class Kommunejobber {
    private final SchedulerClient jobber;

    Kommunejobber(@Lazy SchedulerClient jobber) {
        this.jobber = jobber;
    }

    /** Adds the job, to be done as soon as may be. One that waits already is enough. */
    public void leggTil(TaskDescriptor<Void> jobb, Kommune kommune, UUID id) {
        jobber.scheduleIfNotExists(jobb.instance(kommune.slug() + "/" + id).scheduledTo(Instant.now()));
    }

    /** Adds jobs about what has just come to be, which no job can be about yet: all by one statement. */
    public void leggTilNye(TaskDescriptor<Void> jobb, Kommune kommune, Collection<UUID> nye) {
        var alle = new ArrayList<TaskInstance<?>>();
        nye.forEach(id -> alle.add(jobb.instance(kommune.slug() + "/" + id).build()));
        jobber.scheduleBatch(alle, Instant.now());
    }

    /** Does the work that the name stands for, in its municipality. */
    public static void gjoer(Kommuner kommuner, String navn, Consumer<UUID> arbeid) {
        spoer(kommuner, navn, id -> {
            arbeid.accept(id);
            return true;
        });
    }

    /** As {@link #gjoer}, when the work has an answer. */
    public static <T> T spoer(Kommuner kommuner, String navn, Function<UUID, T> arbeid) {
        var skille = navn.indexOf('/');
        return Kommunevalg.i(
                kommuner.medSlug(navn.substring(0, skille)),
                () -> arbeid.apply(UUID.fromString(navn.substring(skille + 1))));
    }
}
