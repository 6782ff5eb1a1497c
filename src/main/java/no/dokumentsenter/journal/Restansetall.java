package no.dokumentsenter.journal;

import no.dokumentsenter.kommune.Kommune;

/**
 * How many one handler in one unit has unanswered.
 *
 * @param venter past the deadline, without a provisional answer
 */
public record Restansetall(Kommune kommune, String enhet, String saksbehandler, int antall, int venter) {}
