package no.dokumentsenter.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of the archive that something hangs on: its kind and its id, so that nobody passes two ids side by side. */
public record Arkivenhet(Slag slag, UUID id) {
    /** The kinds that have a table. */
    public enum Slag {
        ARKIVDEL,
        KLASSE,
        SAKSMAPPE,
        JOURNALPOST,
        ARKIVNOTAT,
        DOKUMENTBESKRIVELSE,
        DOKUMENTOBJEKT;

        /** The XSD's name. */
        public String navn() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Arkivenhet arkivdel(UUID id) {
        return new Arkivenhet(Slag.ARKIVDEL, id);
    }

    public static Arkivenhet klasse(UUID id) {
        return new Arkivenhet(Slag.KLASSE, id);
    }

    public static Arkivenhet saksmappe(UUID id) {
        return new Arkivenhet(Slag.SAKSMAPPE, id);
    }

    public static Arkivenhet journalpost(UUID id) {
        return new Arkivenhet(Slag.JOURNALPOST, id);
    }

    public static Arkivenhet arkivnotat(UUID id) {
        return new Arkivenhet(Slag.ARKIVNOTAT, id);
    }

    public static Arkivenhet dokumentbeskrivelse(UUID id) {
        return new Arkivenhet(Slag.DOKUMENTBESKRIVELSE, id);
    }

    public static Arkivenhet dokumentobjekt(UUID id) {
        return new Arkivenhet(Slag.DOKUMENTOBJEKT, id);
    }

    /**
     * Itself, if it is of one of these kinds.
     *
     * @throws IllegalArgumentException for another kind: the standard has no place for it there
     */
    public Arkivenhet kreves(Slag... lovlige) {
        if (!Arrays.asList(lovlige).contains(slag)) {
            throw new IllegalArgumentException("Kan ikke henge på " + slag);
        }
        return this;
    }

    /** For the log: {@code saksmappe 0197…}. */
    @Override
    public String toString() {
        return slag.navn() + " " + id;
    }

    /** The id if it is of that kind, else null: one parent column is filled, the others stay empty. */
    public @Nullable UUID idHvis(Slag annet) {
        return slag == annet ? id : null;
    }
}
