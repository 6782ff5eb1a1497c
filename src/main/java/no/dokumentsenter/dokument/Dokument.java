package no.dokumentsenter.dokument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A document of an entry (Noark 5 dokumentbeskrivelse with its dokumentobjekter). */
public record Dokument(
        UUID id,
        int dokumentnummer,
        String tilknyttetRegistreringSom,
        String tittel,
        String dokumentstatus,
        List<Objekt> objekter) {
    /** A file of it. */
    public record Objekt(
            UUID id,
            int versjonsnummer,
            String variantformat,
            String format,
            String filnavn,
            String mimeType,
            String sjekksum,
            long filstoerrelse) {}

    /** M054: nothing is written in it any more. */
    public boolean erFerdigstilt() {
        return "F".equals(dokumentstatus);
    }

    /** The variant that is best for reading: the archive version, else what was received. */
    public Optional<Objekt> lesbar() {
        return objekter.stream()
                .filter(o -> "A".equals(o.variantformat()))
                .findFirst()
                .or(() -> objekter.stream().findFirst());
    }
}
