package no.dokumentsenter.offentligjournal;

import org.jspecify.annotations.Nullable;

/** A municipality with a public journal, and where to write to it (offf § 6 (3): a contact point). */
public record Journaleier(
        int id,
        String slug,
        String kode,
        String navn,
        @Nullable String postadresse) {}
