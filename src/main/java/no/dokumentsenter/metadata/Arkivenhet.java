package no.dokumentsenter.metadata;

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
        DOKUMENTOBJEKT
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

    /** The id if it is of that kind, else null: one parent column is filled, the others stay empty. */
    public @Nullable UUID idHvis(Slag annet) {
        return slag == annet ? id : null;
    }
}
