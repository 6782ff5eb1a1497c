package no.dokumentsenter.papir;

import java.util.List;

/** A stack with its pages, and whether there is something to undo. */
public record Bunt(Skannebunt hode, List<Arkside> sider, List<Buntdokument> dokumenter, boolean kanAngres) {}
