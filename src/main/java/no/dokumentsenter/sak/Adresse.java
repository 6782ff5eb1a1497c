package no.dokumentsenter.sak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a part is reached.
 *
 * @param postadresse the lines before postnummer and poststed
 */
public record Adresse(
        List<String> postadresse,
        @Nullable String postnummer,
        @Nullable String poststed,
        @Nullable String land,
        @Nullable String epostadresse,
        List<String> telefonnummer) {
    /** Not known. */
    public static final Adresse INGEN = new Adresse(List.of(), null, null, null, null, List.of());
}
