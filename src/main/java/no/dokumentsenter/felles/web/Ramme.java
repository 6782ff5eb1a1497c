package no.dokumentsenter.felles.web;

import java.util.List;

/**
 * What the frame of a staff page shows; the model attribute is {@code ramme}.
 *
 * @param bruker full name of the one who is logged in
 * @param initialer two letters
 * @param kommuner the municipalities that the person is granted, in the order of the digits
 * @param valgt "alle" or a slug
 * @param iAlt waiting documents in all of them together
 * @param tilStede colleagues who are here now, without the reader
 * @param hurtigtaster whether single letter keys are on for this person (WCAG 2.1.4)
 * @param rett what the person may open; the rest is not in the menu
 */
public record Ramme(
        String bruker,
        String initialer,
        List<Kommunevalgbrikke> kommuner,
        String valgt,
        int iAlt,
        List<Tilstede> tilStede,
        boolean hurtigtaster,
        Rett rett) {

    /**
     * What the person may open.
     *
     * @param arbeidsbord the work desk, with its counts
     * @param arkiv cases, journal and search, in some municipality
     * @param innstillinger what some municipality may decide for itself
     * @param attester the certificates of destroyed paper, for one who controls and works in no queue
     * @param koer the slugs of the municipalities whose queue the person works in: only those have a count
     */
    public record Rett(
            boolean arbeidsbord, boolean arkiv, List<String> koer, boolean innstillinger, boolean attester) {}

    /** One who works in the queue of every municipality shown. */
    public Ramme(
            String bruker,
            String initialer,
            List<Kommunevalgbrikke> kommuner,
            String valgt,
            int iAlt,
            List<Tilstede> tilStede,
            boolean hurtigtaster) {
        this(
                bruker,
                initialer,
                kommuner,
                valgt,
                iAlt,
                tilStede,
                hurtigtaster,
                new Rett(
                        true,
                        true,
                        kommuner.stream().map(Kommunevalgbrikke::slug).toList(),
                        false,
                        false));
    }

    /** Whether the person works in any queue. */
    public boolean postko() {
        return !rett.koer().isEmpty();
    }

    /** Whether the person works in the queue of this municipality. */
    public boolean iKoe(String slug) {
        return rett.koer().contains(slug);
    }

    /** Waiting documents in what is chosen: one municipality or all. */
    public int antallValgt() {
        return kommuner.stream()
                .filter(kommune -> kommune.slug().equals(valgt))
                .mapToInt(Kommunevalgbrikke::antall)
                .findFirst()
                .orElse(iAlt);
    }

    /** The municipalities whose patterns the stripe shows: the chosen one, or all. */
    public List<Kommunevalgbrikke> stripe() {
        var en = kommuner.stream()
                .filter(kommune -> kommune.slug().equals(valgt))
                .toList();
        return en.isEmpty() ? kommuner : en;
    }
}
