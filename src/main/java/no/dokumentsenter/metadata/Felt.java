package no.dokumentsenter.metadata;

import java.util.Optional;

/**
 * One element of one object.
 *
 * @param mnummer the number in the standard's metadata catalogue (M053), or "" for objects and for what has no number
 * @param navn the XSD's name, which is also the name in JSON
 * @param kolonne where it lies, as table.column; empty when it is an object, when it is made from other columns (mappeID,
 *     registreringsID, referanseDokumentfil), and when the product does not keep it. The fields of mappe lie in saksmappe,
 *     those of registrering in journalpost and, under the same names, in arkivnotat
 */
public record Felt(String mnummer, String navn, Type type, Antall antall, Optional<String> kolonne) {
    static Felt felt(String mnummer, String navn, Type type, Antall antall, String kolonne) {
        return new Felt(mnummer, navn, type, antall, Optional.of(kolonne));
    }

    static Felt felt(String mnummer, String navn, Type type, Antall antall) {
        return new Felt(mnummer, navn, type, antall, Optional.empty());
    }

    static Felt objekt(String navn, Antall antall) {
        return new Felt("", navn, Type.OBJEKT, antall, Optional.empty());
    }

    static Felt alternativ(String navn) {
        return new Felt("", navn, Type.ALTERNATIV, Antall.MANGE, Optional.empty());
    }

    /** The code list that its values come from. */
    public Optional<Kodeliste> kodeliste() {
        return type == Type.KODE ? Kodeliste.av(navn) : Optional.empty();
    }
}
