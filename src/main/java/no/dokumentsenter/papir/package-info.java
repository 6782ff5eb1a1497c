/** Paper: separator sheets, scanned stacks and the documents that they become. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "tilgang",
            "lesing",
            "dokumentlager",
            "postmottak",
            "endringslogg"
        })
@NullMarked
package no.dokumentsenter.papir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
