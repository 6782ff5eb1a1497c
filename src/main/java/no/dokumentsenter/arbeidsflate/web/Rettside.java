package no.dokumentsenter.arbeidsflate.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form that corrects an entry; the model attribute is {@code side}.
 *
 * @param felt what stands in the fields, by the name of the field
 * @param skjermet it has a shielding already: the ground is not asked for
 * @param inngaaende it has a day of reception
 * @param hjemler the grounds that may be cited today
 * @param behandlere those who may have it, besides the one who has
 * @param enheter their units
 * @param lagtUt it is in the public journal
 * @param feil what is wrong with what was sent, in words
 */
record Rettside(
        String slug,
        String kode,
        UUID id,
        int versjon,
        String nummer,
        Map<String, String> felt,
        List<Part> parter,
        boolean skjermet,
        boolean inngaaende,
        List<Svarside.Valg> hjemler,
        List<String> behandlere,
        List<String> enheter,
        boolean lagtUt,
        List<String> feil) {
    /**
     * One who wrote or received.
     *
     * @param felt the name of its field
     */
    record Part(String felt, String rolle) {}

    /** What stands in a field. */
    public String verdi(String navn) {
        return felt.getOrDefault(navn, "");
    }
}
