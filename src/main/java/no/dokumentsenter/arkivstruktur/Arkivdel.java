package no.dokumentsenter.arkivstruktur;

import java.util.UUID;

/**
 * A part of an archive that takes cases (Noark 5 arkivdel).
 *
 * @param kode the short name that people use: SAK, GBNR
 * @param arkivdelstatus M051: A active, O overlap, P closed, U inactive
 */
public record Arkivdel(UUID id, String kode, String tittel, String arkivdelstatus, UUID klassifikasjonssystemId) {}
