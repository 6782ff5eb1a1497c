package no.dokumentsenter.demo;

import java.util.Optional;

/**
 * A party to a registration.
 *
 * @param parttype korrespondanseparttype M087: EA, EM, EK, IA or IM
 * @param slag privat, firma, stat, kommune, org or intern
 * @param skjermet the name is shielded
 * @param foedselsnummer synthetic (month + 80); present in person files only
 * @param orgnr synthetic (900 000 000–900 999 999)
 */
public record PartData(
        String parttype,
        String slag,
        String navn,
        boolean skjermet,
        Optional<String> foedselsnummer,
        Optional<String> orgnr,
        Optional<Postadresse> adresse,
        Optional<String> epost) {

    /** A postal address. */
    public record Postadresse(String linje, String postnummer, String poststed) {}

    static PartData intern(String parttype, Demoperson person) {
        return new PartData(
                parttype,
                "intern",
                person.navn(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    PartData som(String nyParttype, boolean nySkjermet) {
        return new PartData(nyParttype, slag, navn, nySkjermet, foedselsnummer, orgnr, adresse, epost);
    }
}
