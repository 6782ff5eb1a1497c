package no.dokumentsenter.originaler;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason that paper must not be destroyed, with where that stands. Names are bokmål and nynorsk. */
public record Unntaksgrunn(
        String kode,
        String navn,
        String navnNynorsk,
        boolean settesAvPerson,
        boolean finnesAvData,
        @Nullable LocalDate grense,
        String kilde) {}
