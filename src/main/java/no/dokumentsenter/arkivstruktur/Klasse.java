package no.dokumentsenter.arkivstruktur;

import java.util.UUID;

/** One class of a classification system (Noark 5 klasse; klasseId is M002). */
public record Klasse(UUID id, String klasseId, String tittel) {}
