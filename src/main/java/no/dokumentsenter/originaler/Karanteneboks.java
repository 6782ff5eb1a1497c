package no.dokumentsenter.originaler;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A box of scanned paper. Never the paper of two municipalities.
 *
 * @param nummer in the municipality's own series
 * @param sted the town hall or room where it stands
 * @param papirer how many letters lie in it, or were destroyed with it
 * @param modenDato the first day that it may be destroyed; none while it is open
 * @param listeId the destruction list that it stands on, when one is under way
 */
public record Karanteneboks(
        int kommuneId,
        UUID id,
        int nummer,
        String sted,
        String status,
        LocalDate aapnetDato,
        String aapnetAv,
        @Nullable LocalDate lukketDato,
        @Nullable String lukketAv,
        @Nullable LocalDate avsluttetDato,
        @Nullable String bevartGrunn,
        int papirer,
        @Nullable UUID listeId,
        @Nullable LocalDate modenDato) {

    public Boksstatus boksstatus() {
        return Boksstatus.av(status);
    }

    /** Whether it is closed and its time has passed on this day. */
    public boolean moden(LocalDate dag) {
        return boksstatus() == Boksstatus.LUKKET && modenDato != null && !dag.isBefore(modenDato);
    }

    Karanteneboks medTid(Karantenetid tid) {
        return new Karanteneboks(
                kommuneId,
                id,
                nummer,
                sted,
                status,
                aapnetDato,
                aapnetAv,
                lukketDato,
                lukketAv,
                avsluttetDato,
                bevartGrunn,
                papirer,
                listeId,
                lukketDato == null ? null : lukketDato.plusMonths(tid.maaneder()));
    }
}
