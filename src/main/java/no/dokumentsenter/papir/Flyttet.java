package no.dokumentsenter.papir;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was moved out of a stack to another municipality.
 *
 * @param tilSkannebuntId the stack that the whole became there; empty when some pages were moved
 * @param sider the pages, {@code 3,4}; empty when the whole was moved
 */
public record Flyttet(
        int nr,
        int tilKommuneId,
        @Nullable UUID tilSkannebuntId,
        String sider,
        String grunn,
        String flyttetAv,
        OffsetDateTime flyttetTid) {

    public boolean alt() {
        return sider.isEmpty();
    }
}
