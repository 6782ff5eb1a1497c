package no.dokumentsenter.originaler;

import java.time.OffsetDateTime;

/**
 * That a person has signed.
 *
 * @param nr first or second
 * @param sjekksum of the contents that were signed
 */
public record Signatur(int nr, String signertAv, OffsetDateTime signertTid, String sjekksum) {}
