/** The public journal: what a person has put out, and the pages that anyone may read without logging in. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "endringslogg",
            "tilgang",
            "sak",
            "journal",
            "skjerming",
            "dokument",
            "sok",
            "metadata"
        })
@NullMarked
package no.dokumentsenter.offentligjournal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
