/** The day's journal is controlled by another than who made it, and put out. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "tilgang",
            "endringslogg",
            "detektor",
            "metadata",
            "sak",
            "journal",
            "offentligjournal"
        })
@NullMarked
package no.dokumentsenter.journalkontroll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
