package no.dokumentsenter.papir.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of what arrived before scanning.
 *
 * @param valgt the one municipality that can be written to, when one is chosen
 * @param valg the municipalities to choose among
 * @param skrevet what was sent in a form that was refused, by field; and which form, under {@code slag}
 */
record Mottattside(
        Optional<Valg> valgt,
        List<Valg> valg,
        List<Linje> linjer,
        List<Samtykkelinje> samtykker,
        Map<String, String> skrevet,
        List<String> feil,
        String idag,
        String naa) {

    /** A municipality. */
    record Valg(String slug, String kode, String navn) {}

    /**
     * Something that arrived.
     *
     * @param opplysninger what there is to say of it, in words
     * @param kanAapnes a tender whose deadline has passed and that is not noted as opened
     */
    record Linje(
            UUID id,
            String slug,
            String kode,
            String mottatt,
            String slag,
            List<String> opplysninger,
            String registrert,
            boolean forseglet,
            boolean kanAapnes) {}

    /** A consent. */
    record Samtykkelinje(UUID id, String slug, String kode, String navn, String dager, boolean gjelder) {}

    /** What a field of this form had, or the given. */
    public String verdi(String slag, String felt, String ellers) {
        return slag.equals(skrevet.get("slag")) ? skrevet.getOrDefault(felt, "") : ellers;
    }

    public boolean aapen(String slag) {
        return slag.equals(skrevet.get("slag"));
    }
}
