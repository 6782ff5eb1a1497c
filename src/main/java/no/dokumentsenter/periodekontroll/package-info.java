/** Questions that are asked of the archive again and again, in each municipality by itself, and what is done about the answers. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "tilgang",
            "endringslogg",
            "dokumentlager",
            "metadata",
            "sak",
            "journal"
        })
@NullMarked
package no.dokumentsenter.periodekontroll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
