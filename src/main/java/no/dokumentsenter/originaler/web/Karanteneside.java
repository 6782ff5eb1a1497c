package no.dokumentsenter.originaler.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The boxes of the municipalities that the reader works in.
 *
 * @param modne how many boxes are due and stand on no list
 * @param uavgjorte every box whose paper has no fate yet, those that are due first
 * @param kommuner what is done in one municipality at a time
 * @param skrevet what was sent in a form that was refused
 */
record Karanteneside(
        int modne,
        List<Boksrad> uavgjorte,
        List<Listerad> lister,
        List<Boksrad> ferdige,
        List<Kommunedel> kommuner,
        Map<String, String> skrevet,
        List<String> feil) {

    /**
     * One municipality.
     *
     * @param klare boxes that a list can be made of
     * @param aapen the box that paper is laid in
     * @param ulagte scanned letters in no box, those of a stack together
     * @param flere whether there are more of them than are shown
     * @param tid the holding time in force, in words with its source
     */
    record Kommunedel(
            String slug,
            String kode,
            String navn,
            List<Boksrad> klare,
            Optional<Boksrad> aapen,
            List<Bunke> ulagte,
            boolean flere,
            String tid,
            boolean kanMakulere) {}

    /** Letters that lie together, and what the form sends for them. */
    record Bunke(String navn, String mottatt, String innhold, List<UUID> poster) {
        /** The letters, as one value of a form. */
        public String verdi() {
            return String.join(" ", poster.stream().map(UUID::toString).toList());
        }
    }

    /** What the field of this municipality's form had. */
    public String verdi(String slug, String felt) {
        return slug.equals(skrevet.get("slug")) ? skrevet.getOrDefault(felt, "") : "";
    }
}
