package no.dokumentsenter.originaler;

import java.util.List;
import java.util.Optional;
import no.dokumentsenter.papir.Skannestand;

/** A paper in a box, how its scanning stands, and what speaks against destroying it. */
public record Papirlinje(Originalpapir papir, Optional<Skannestand> stand, List<Unntak> unntak) {}
