/** The day's end: what came in held against what became of it, signed, and what the next one must know. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "tilgang",
            "metadata",
            "endringslogg",
            "postmottak",
            "papir"
        })
@NullMarked
package no.dokumentsenter.dagsslutt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
