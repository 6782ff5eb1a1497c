package no.dokumentsenter.periodekontroll;

import java.time.LocalDate;
import java.util.Map;

/** A control as the SQL is asked: which file, on which day, with which thresholds. */
record Spoerring(String kode, LocalDate dag, Map<String, Object> grenser) {}
