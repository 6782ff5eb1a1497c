package no.dokumentsenter.felles;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one row, where some may be empty: {@code sql(...).params(Rad.av(a, null, c))}. */
public final class Rad {
    private Rad() {}

    /** The values in order. */
    public static List<@Nullable Object> av(@Nullable Object... verdier) {
        return Arrays.asList(verdier);
    }
}
