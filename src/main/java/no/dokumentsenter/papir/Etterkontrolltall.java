package no.dokumentsenter.papir;

import java.util.UUID;

/** An approved stack whose controls are not all done: how many of the four are missing, and samples unanswered. */
public record Etterkontrolltall(UUID bunt, int mangler, int proever) {}
