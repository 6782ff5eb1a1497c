package no.dokumentsenter.metadata;

/** What a field holds, as metadatakatalog.xsd types it. */
public enum Type {
    TEKST,
    HELTALL,
    DATO,
    /** A date with time and zone. */
    TIDSPUNKT,
    /** A systemID, or a reference to one: a UUID. */
    ID,
    /** A value of the code list with the field's own name, see {@link Kodeliste}. */
    KODE,
    /** Another object of the catalogue, by its name. */
    OBJEKT,
    /** Another object, where all alternatives of the parent exclude each other (xs:choice). */
    ALTERNATIV,
    /** Whatever the archive has added of its own (xs:anyType). */
    VALGFRITT_INNHOLD
}
