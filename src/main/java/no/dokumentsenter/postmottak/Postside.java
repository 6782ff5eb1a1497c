package no.dokumentsenter.postmottak;

import java.util.List;
import no.dokumentsenter.lesing.Ord;

/** One page of a file: the server's picture of it, and its words with their places in that picture. */
public record Postside(int filNr, int side, int bredde, int hoeyde, String bildeSjekksum, List<Ord> ord) {}
