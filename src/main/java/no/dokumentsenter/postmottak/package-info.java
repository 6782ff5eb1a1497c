/** The intake: everything that comes in by any channel, read, suggested for, and given exactly one disposal each. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "detektor",
            "felles::web",
            "kommune",
            "tilgang",
            "virus",
            "lesing",
            "dokumentlager",
            "metadata",
            "endringslogg",
            "arkivstruktur",
            "sak",
            "journal",
            "dokument",
            "skjerming"
        })
@NullMarked
package no.dokumentsenter.postmottak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
