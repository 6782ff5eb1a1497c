package no.dokumentsenter.papir;

import java.time.OffsetDateTime;

/** A pile of separator sheets that was printed. */
public record Trykk(int kommuneId, int nummer, String enhet, int antall, String tryktAv, OffsetDateTime tryktTid) {}
