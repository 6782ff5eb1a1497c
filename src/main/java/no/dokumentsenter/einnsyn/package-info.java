/** The journal carried on to eInnsyn: what is put out is sent, what is taken back is taken back there too. */
@ApplicationModule(
        allowedDependencies = {
            "felles",
            "felles::web",
            "kommune",
            "tilgang",
            "endringslogg",
            "sak",
            "journal",
            "offentligjournal",
            "postmottak"
        })
@NullMarked
package no.dokumentsenter.einnsyn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
