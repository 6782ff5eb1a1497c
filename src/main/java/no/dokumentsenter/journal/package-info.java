/** Journalpost, arkivnotat, korrespondansepart: the journal, its numbers and its states. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "detektor",
            "kommune",
            "endringslogg",
            "metadata",
            "tilgang",
            "arkivstruktur",
            "sak",
            "skjerming",
            "dokument"
        })
@NullMarked
package no.dokumentsenter.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
