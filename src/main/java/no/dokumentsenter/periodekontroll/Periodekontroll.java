package no.dokumentsenter.periodekontroll;

import java.util.List;

/**
 * A control in force.
 *
 * @param spoersmaal what it answers, with the thresholds in it
 * @param erSerier it is about the number series, which have no entries to list
 * @param intervallDager days between two runs
 * @param settMaksDager how long a finding may be noted as seen
 * @param kilde where the demand comes from
 */
public record Periodekontroll(
        String kode,
        String navn,
        String spoersmaal,
        boolean erSerier,
        int intervallDager,
        int settMaksDager,
        String kilde,
        List<Grense> grenser) {}
