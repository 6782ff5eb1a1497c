package no.dokumentsenter.papir;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import no.dokumentsenter.kommune.Kommune;
import no.dokumentsenter.kommune.Kommuner;
import no.dokumentsenter.kommune.Kommunevalg;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The jobs of the stacks, named {@code slug/id}: the name binds the municipality and makes a second one impossible. */
@Component
class Papirkoe {
    /** Look through this stack. */
    static final TaskDescriptor<Void> LES = TaskDescriptor.of("papir-les");

    /** Make the documents of this approved stack. */
    static final TaskDescriptor<Void> LAG = TaskDescriptor.of("papir-lag");

    private final SchedulerClient jobber;

    Papirkoe(@Lazy SchedulerClient jobber) {
        this.jobber = jobber;
    }

    void leggTil(TaskDescriptor<Void> jobb, Kommune kommune, UUID id) {
        jobber.scheduleIfNotExists(jobb.instance(kommune.slug() + "/" + id).scheduledTo(Instant.now()));
    }

    /** Does the work that the name stands for, in its municipality. */
    static void gjoer(Kommuner kommuner, String navn, Consumer<UUID> arbeid) {
        var skille = navn.indexOf('/');
        Kommunevalg.gjoerI(
                kommuner.medSlug(navn.substring(0, skille)),
                () -> arbeid.accept(UUID.fromString(navn.substring(skille + 1))));
    }
}
